#!/bin/sh
# HARK: silent
# HARK: title a python helper tries tools that are not installed and has its own
set -e
out=${OUT:-diagram.out}
rm -f -- "$out"
python3 -B tools/render.py diagram.txt "$out"
test -s "$out"
cat "$out"
