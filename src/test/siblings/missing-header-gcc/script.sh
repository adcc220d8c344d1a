#!/bin/bash
# HARK: title gcc misses a header in a loop that compiles what it can
# HARK: case tags=build,loop needs=gcc
mkdir -p obj
for c in src/*.c; do
    gcc -Iinclude -c "$c" -o "obj/$(basename "$c" .c).o" 2>> build.err   # HARK: nonzero-exit|missing-file no-errexit stderr-discarded status=1
done
echo "objects: $(ls obj | wc -l)"
