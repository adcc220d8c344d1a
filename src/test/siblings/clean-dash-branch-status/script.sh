#!/bin/sh
# HARK: silent
# HARK: case tags=dash
# HARK: run sh script.sh
# HARK: title a helper's branch in the middle of a case ends with a status of its own, and the caller tells them apart
for file in good.rec short.rec odd.rec; do
    rc=0
    sh bin/check.sh record "$file" 2> err.txt || rc=$?
    case $rc in
        0) echo "$file: fine" ;;
        3) echo "$file: $(cat err.txt)" ;;
        *) echo "$file: refused with $rc" ;;
    esac
done
rm -f err.txt
