#!/bin/bash
# HARK: title a loop in a recipe goes on behind the folder whose make failed
# HARK: case needs=make tags=make
set -e
make -s all >build.log 2>&1 # HARK: also
cat ok/done.txt
echo "built"
