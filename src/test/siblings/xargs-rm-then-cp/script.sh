#!/bin/bash
# HARK: title xargs -a with -n2 pairs: one source of a pair has gone
# HARK: case tags=xargs,install
set -u
mkdir -p dst
xargs -a pairs.txt -n2 cp 2>/dev/null   # HARK: missing-file xargs stderr-discarded no-errexit errno=ENOENT path=src/two status=123
ls dst | wc -l
echo "installed the pairs"
