#!/bin/sh
mkdir -p out
cp input/data.bin out/ 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=input/data.bin status=1
echo "copied"
