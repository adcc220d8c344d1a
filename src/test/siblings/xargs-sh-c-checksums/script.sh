#!/bin/bash
# HARK: title xargs -I{} sh -c: checksums of a list, one entry is gone
# HARK: case tags=xargs,nested,release
set -e
mkdir -p dist
xargs -I{} sh -c 'cksum "dist/{}" >> dist/SUMS' < release.list 2>/dev/null || echo "checksums partly unchanged"   # HARK: missing-file xargs or-true stderr-discarded errno=ENOENT path=dist/app.deb status=123 cmd=xargs
echo "sums: $(wc -l < dist/SUMS)"
