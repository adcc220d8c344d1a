#!/bin/bash
# HARK: title a compressed archive meets a full disk; gzip's status is hidden behind a pipe to tee
# HARK: case tags=write,backup,pipeline
set -e
seq 1 50000 > rows.txt
gzip -c rows.txt 2>&1 > vol/rows.gz | tee -a gzip.log > /dev/null   # HARK: no-space|write-failed no-pipefail output-discarded errno=ENOSPC status=1 call=write cmd=gzip
rm -f rows.txt
echo "rows archived"
