#!/bin/bash
# HARK: title ln -sn without -f: the link still points to the old release
# HARK: case tags=deploy,symlink
set -u
rel=releases/v2
mkdir -p "$rel"
ln -sn "$rel" current 2>/dev/null   # HARK: nonzero-exit stderr-discarded no-errexit errno=EEXIST status=1 call=symlink
echo "current -> $(readlink current)"
