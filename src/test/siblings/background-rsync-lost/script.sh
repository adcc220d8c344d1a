#!/bin/bash
# HARK: title two copies in the background; wait without numbers drops the failing one
# HARK: case tags=background
mkdir -p src dst
echo 1 > src/a
cp src/a dst/ &
cp src/b dst/ 2>/dev/null &   # HARK: missing-file background-not-waited stderr-discarded errno=ENOENT path=src/b status=1 call=stat
wait
echo "synced"
