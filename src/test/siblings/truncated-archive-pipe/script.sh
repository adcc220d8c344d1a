#!/bin/bash
# HARK: title gzip finds the end of a cut archive; tar unpacks what came so far and both are quiet
# HARK: case tags=pipeline,restore
set -e
mkdir -p restore
gzip -dc backup.tar.gz 2>/dev/null | head -c 100000 > restore/data.tar   # HARK: truncated-output|nonzero-exit no-pipefail stderr-discarded status=1
echo "restored $(ls restore | wc -l) archive"
