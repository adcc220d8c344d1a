#!/bin/bash
# HARK: title a python job under ulimit -v ends with MemoryError; the caller's if has no else
# HARK: case tags=limits,python needs=python3
set -e
mkdir -p out
if (ulimit -v 300000; exec python3 -c 'b = bytearray(400 << 20); print(len(b))') > out/size 2>/dev/null; then   # HARK: nonzero-exit|killed if-condition stderr-discarded subshell status=1 cmd=python3
    echo "indexed"
fi
echo "search is ready"
