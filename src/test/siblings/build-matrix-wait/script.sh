#!/bin/bash
# HARK: title four builds in the background with their pids, wait in a loop without looking
# HARK: case tags=background,build
set -e
mkdir -p out
pids=()
for arch in amd64 arm64 riscv s390; do
    cp "cross/$arch/libfoo.a" "out/libfoo-$arch.a" 2>/dev/null &   # HARK: missing-file background-not-waited stderr-discarded errno=ENOENT path=cross/riscv/libfoo.a status=1
    pids+=($!)
done
for p in "${pids[@]}"; do
    wait "$p" || :   # HARK: extra
done
echo "built: $(ls out | wc -l)"
