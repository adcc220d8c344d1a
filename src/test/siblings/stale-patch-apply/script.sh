#!/bin/bash
# HARK: title git apply refuses a stale patch, the build takes the unpatched file
# HARK: case tags=git,build needs=git
set -u
mkdir -p out
git apply --quiet patches/fix-port.patch 2>/dev/null || echo "patch already applied"   # HARK: nonzero-exit or-true stderr-discarded status=1
cp server.cfg out/
cat out/server.cfg
