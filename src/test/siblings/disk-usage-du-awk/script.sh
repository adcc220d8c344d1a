#!/bin/bash
# HARK: title du of a volume that is not mounted; awk prints nothing and the threshold holds
# HARK: case tags=monitoring,pipeline
set -u
used=$(du -sk volumes/pg 2>/dev/null | awk '{ print $1 }')   # HARK: missing-file no-pipefail stderr-discarded subst-status-ignored errno=ENOENT path=volumes/pg status=1
if (( ${used:-0} > 500000 )); then echo "volume is filling up"; exit 1; fi
echo "volume usage fine"
