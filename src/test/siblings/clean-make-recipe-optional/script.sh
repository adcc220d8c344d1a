#!/bin/bash
# HARK: silent
# HARK: case needs=make
# HARK: title recipes clean up what may be there, and ask git for a version that may not be known
set -e
make -s clean
make -s all
make -q all && echo "nothing to do"
cat out/version
