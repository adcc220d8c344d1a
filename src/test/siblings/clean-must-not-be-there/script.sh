#!/bin/bash
# HARK: silent
# HARK: title that nothing is left over is asked by a negated ls, in a recipe and in sh -c
# HARK: case needs=make tags=make,negated
set -e
make -s clean check-clean
echo "clean"
sh -c '! ls *.orig 2>/dev/null'
echo "no rejected patches"
bash -c '! grep -q TODO notes.txt'
