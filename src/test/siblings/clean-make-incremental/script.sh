#!/bin/bash
# HARK: silent
# HARK: title make is asked what is to do, builds, and says it is up to date
# HARK: case needs=make tags=make,build
set -e
printf 'all: out.txt\nout.txt: in.txt\n\tcp in.txt out.txt\n-include deps.mk\n' > Makefile
echo data > in.txt
make -q >/dev/null 2>&1 || echo "work to do"
make -s
make -q && echo "up to date"
touch -d '+1 hour' in.txt
if make -q 2>/dev/null; then echo odd; else make -s 2>/dev/null; fi
cat out.txt
