#!/bin/bash
# HARK: title a python worker pool runs out of descriptors, logs at warning level to a null handler
# HARK: case tags=limits,python needs=python3
set -e
mkdir -p out
(ulimit -n 20; exec python3 pool.py in out) 2>/dev/null   # HARK: too-many-open-files program-ignored-it stderr-discarded errno=EMFILE call=open id=p cmd=python3
echo "pool ended"
