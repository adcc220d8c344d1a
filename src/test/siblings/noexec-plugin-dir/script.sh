#!/bin/bash
# HARK: title plugins live on a file system mounted noexec
# HARK: case tags=exec,loop
loaded=0
for p in plugins/*.plugin; do
    if "$p" --register 2>/dev/null; then loaded=$((loaded + 1)); fi   # HARK: permission-denied|exec-failed if-condition stderr-discarded errno=EACCES path=plugins/a.plugin status=126 call=exec cmd="$p"
done
echo "plugins loaded: $loaded"
