#!/bin/bash
# HARK: silent
# HARK: title stat, -nt, cmp -s and test -e decide whether to rebuild
# HARK: case tags=build,test
set -eu
mkdir -p out
build() { tr a-z A-Z < src.txt > out/dst.txt; echo "built"; }
if [ ! -e out/dst.txt ] || [ src.txt -nt out/dst.txt ]; then build; fi
size=$(stat -c %s out/other.txt 2>/dev/null || echo 0)
if cmp -s src.txt out/dst.txt; then echo "equal"; else echo "differs, as expected"; fi
if ! cmp -s out/dst.txt out/dst.prev; then cp out/dst.txt out/dst.prev; echo "kept"; fi
echo "other size $size"
