#!/bin/bash
# HARK: title make is asked whether there is anything to do
# HARK: silent
set -eu
make -q all 2>/dev/null || echo "out of date"
make -s all
if make --question all; then echo "up to date"; fi
rm out
make -q all > log 2>&1 || make -s all
cat out
