#!/bin/bash
# HARK: title a tool built for another machine cannot be executed
# HARK: case tags=exec,ci
set -e
mkdir -p out
./tools/optipress in.txt > out/in.txt 2>/dev/null || cp in.txt out/   # HARK: exec-failed|nonzero-exit or-true stderr-discarded errno=ENOEXEC path=tools/optipress status=126
echo "assets optimised: $(ls out)"
