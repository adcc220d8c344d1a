#!/bin/bash
set -e
s=$1
if [ "$s" = b ] && mkdir work.b 2>/dev/null; then
    # the first run has to build its index
    sleep 2
fi
if [ "$s" = c ] && mkdir work.c 2>/dev/null; then
    echo "worker c: connection reset" >&2
    exit 3
fi
tr ';' ',' < "in/$s.txt"
