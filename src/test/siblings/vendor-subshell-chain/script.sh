#!/bin/bash
# HARK: title ( cd && make ) || : for a library that is optional only in the author's mind
# HARK: case tags=subshell,cd,build needs=make
set -e
mkdir -p lib
for v in zstd lz4; do
    ( cd "vendor/$v" && make -s install DEST=../../lib ) || :   # HARK: cd-failed|missing-file or-true subshell errno=ENOENT path=vendor/lz4 status=1 cmd=cd
done
ls lib
echo "vendored libraries are in place"
