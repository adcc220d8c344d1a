#!/bin/bash
# HARK: title an archive is cut short; find's -exec hands no status on
set -euo pipefail
mkdir -p lists
head -c 60 whole.tar.gz > archives/cut.tar.gz
find archives -name '*.tar.gz' -exec tar -tzf {} \; > lists/all.txt 2>lists/errors.log # HARK: nonzero-exit|truncated-output find-exec stderr-discarded status=2
wc -l < lists/all.txt
