#!/bin/bash
# HARK: title the artifact has another name since last week; mv fails before an unconditional exit 0
# HARK: case tags=ci,release
mkdir -p dist
./compile.sh
mv build/app-linux dist/app 2>/dev/null   # HARK: missing-file stderr-discarded exit-zero no-errexit errno=ENOENT path=build/app-linux status=1
ls dist | wc -l
exit 0
