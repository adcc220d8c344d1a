#!/bin/bash
# HARK: title the old cache is not empty, rmdir refuses, the lock of the next run stays
# HARK: case tags=cleanup,trap
mkdir -p lock.d
touch lock.d/owner
release() { rmdir lock.d 2>/dev/null; }   # HARK: nonzero-exit stderr-discarded no-errexit errno=ENOTEMPTY path=lock.d status=1 call=unlink
echo "working"
release
echo "lock released"
