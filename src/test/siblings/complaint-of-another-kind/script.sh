#!/bin/bash
# HARK: title the script looks for one complaint, and another one comes
out=$(cp -r templates work 2>&1)   # HARK: missing-file subst-status-ignored no-errexit errno=ENOENT path=templates status=1
if [[ $out == *"Permission denied"* ]]; then
    echo "run this as root"
    exit 1
fi
echo "work is set up"
