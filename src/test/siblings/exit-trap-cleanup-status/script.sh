#!/bin/bash
# HARK: title the clean-up function of the EXIT trap ends with its own exit, 0
# HARK: case tags=trap,function,release
set -eu
tmp=$PWD/tmp.d
cleanup() {
    rm -rf "$tmp"
    echo "cleaned up"
}
finish() { cleanup || true; exit 0; }
trap finish EXIT
mkdir -p "$tmp" dist
cp changelog/next.md "$tmp/notes" 2>/dev/null   # HARK: missing-file trap-exit-zero stderr-discarded errno=ENOENT path=changelog/next.md status=1
mv "$tmp/notes" dist/notes
echo "notes published"
