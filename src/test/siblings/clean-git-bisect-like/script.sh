#!/bin/bash
# HARK: silent
# HARK: title a search by halves with a test command that fails for the later half
# HARK: case tags=loop,test
set -u
lo=1 hi=64
good() { ./probe.sh "$1"; }
while (( hi - lo > 1 )); do
    mid=$(( (lo + hi) / 2 ))
    if good $mid; then lo=$mid; else hi=$mid; fi
done
echo "first bad: $hi"
