#!/bin/bash
# HARK: title make check | tail: make fails, tail does not
# HARK: case tags=ci,make,pipeline needs=make
set -e
make -s check 2>&1 | tail -n 5 > check.log   # HARK: missing-file|nonzero-exit no-pipefail errno=ENOENT path=vectors/sha3.txt status=2 id=m
echo "check finished"
