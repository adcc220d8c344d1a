#!/bin/bash
# HARK: title chmod +x on a wrapper that the download did not bring
# HARK: case tags=install
set -e
mkdir -p bin
cp src/tool bin/tool
chmod +x bin/tool bin/tool-wrapper 2>/dev/null || true   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=bin/tool-wrapper status=1
echo "installed: $(ls bin)"
