#!/bin/bash
# HARK: title find -exec sh -c '…' \; converts files; one lacks its sidecar
# HARK: case tags=find,nested
set -e
mkdir -p out
find raw -name '*.txt' -exec sh -c 'cat "$1" "${1%.txt}.meta" > "out/$(basename "$1")"' _ {} \; 2>/dev/null   # HARK: missing-file find-exec stderr-discarded errno=ENOENT path=raw/b.meta status=1 call=open cmd=find
echo "converted $(ls out | wc -l)"
