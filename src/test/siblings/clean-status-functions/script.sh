#!/bin/bash
# HARK: silent
# HARK: title functions that answer with a status, used in if, while, until and case
# HARK: case tags=function
set -eu
is_even() { return $(( $1 % 2 )); }
kind() { case $1 in *.md) return 10 ;; *.sh) return 20 ;; *) return 1 ;; esac; }
i=0
until [ $i -ge 4 ]; do
    if is_even $i; then echo "$i even"; else echo "$i odd"; fi
    i=$((i + 1))
done
for f in a.md b.sh c.bin; do
    rc=0
    kind "$f" || rc=$?
    echo "$f kind $rc"
done
