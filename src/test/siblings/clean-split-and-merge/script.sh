#!/bin/bash
# HARK: silent
# HARK: title split, sort -m, dd with a short last block, head -c, tail -c, truncate
# HARK: case tags=noisy,write
set -euo pipefail
seq -w 1 500 > rows
split -l 200 rows part.
for p in part.*; do sort -r "$p" -o "$p"; done
sort -rm part.* | cmp - <(sort -r rows) && echo "merged"
dd if=rows of=head.bin bs=300 count=3 2>/dev/null
dd if=rows bs=1500 2>/dev/null | wc -c
head -c 10 rows | tail -c 5
truncate -s 100 head.bin
stat -c %s head.bin
rm -f part.*
