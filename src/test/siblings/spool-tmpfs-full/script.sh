#!/bin/bash
# HARK: title the spool is a small tmpfs; the second file does not fit and is cut short
# HARK: case tags=write,errno
set -u
for n in 1 2 3; do
    head -c 30000 /dev/zero > "spool/job$n" 2>/dev/null   # HARK: no-space|write-failed|truncated-output stderr-discarded no-errexit errno=ENOSPC status=1 call=write
done
echo "spooled $(ls spool | wc -l) jobs"
