#!/bin/bash
# HARK: title for x in $(cat list): nothing to do, and nobody asks why
# HARK: case tags=substitution,loop,backup
set -eu
mkdir -p snap
n=0
for vol in $(cat volumes.list 2>/dev/null); do   # HARK: missing-file subst-status-ignored stderr-discarded errno=ENOENT path=volumes.list status=1 call=open cmd=cat
    echo "snapshot of $vol" > "snap/$vol"
    n=$((n + 1))
done
echo "snapshots taken: $n"
