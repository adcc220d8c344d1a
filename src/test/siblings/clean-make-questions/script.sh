#!/bin/bash
# HARK: silent
# HARK: title make -q, -n, missing included files that make itself creates, a dash for rm
# HARK: case tags=noisy,make needs=make
set -eu
make -q out.txt || echo "out of date"
make -s out.txt
make -q out.txt && echo "up to date"
make -n clean | wc -l
make -s clean
make -s clean
ls out.txt 2>/dev/null || echo "cleaned"
