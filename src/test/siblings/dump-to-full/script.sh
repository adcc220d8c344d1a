#!/bin/bash
# HARK: title a dump is written to a device that is full, in a background job
set -u
( seq 1 20000 > /dev/full ) 2>/dev/null &   # HARK: no-space|write-failed background-not-waited stderr-discarded errno=ENOSPC status=1 call=write
wait
echo "dump complete"
