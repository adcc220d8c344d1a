#!/bin/bash
# HARK: title a native converter crashes on one of four files in a loop
# HARK: case tags=signal,loop needs=gcc
mkdir -p out
for f in in/*.raw; do
    ./conv "$f" > "out/$(basename "$f" .raw).png" 2>/dev/null   # HARK: killed stderr-discarded no-errexit signal=SIGSEGV status=139
done
echo "converted $(ls out | wc -l) pictures"
