#!/bin/bash
# HARK: title the release's checksums are made of a pattern that matches nothing
# HARK: case tags=release,glob
mkdir -p dist
sha256sum dist/*.tar.gz > dist/SHA256SUMS 2>/dev/null || echo "nothing to sum"   # HARK: empty-glob|missing-file or-true stderr-discarded errno=ENOENT path=dist/*.tar.gz status=1 call=open
wc -l < dist/SHA256SUMS
