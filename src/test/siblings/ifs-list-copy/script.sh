#!/bin/bash
# HARK: title a list of source:target pairs is copied; one source is not there
# HARK: case tags=loop,ifs
set -u
mkdir -p etc
while IFS=: read -r from to; do
    [ -n "$from" ] || continue
    cp "$from" "etc/$to" 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=conf/hosts.deny status=1
done < pairs.txt
ls etc
