#!/bin/bash
# HARK: case needs=gcc
# HARK: title a header is looked for in many folders, and the compiler speaks of it as the source does
mkdir -p out
for f in first second; do
    gcc -Ideps -Ithird -c "$f.c" -o "out/$f.o" 2>> out/errors   # HARK: missing-file|nonzero-exit stderr-discarded no-errexit errno=ENOENT path=net/wire.h status=1 call=open also=second.c:1
done
ls out/*.o
