#!/bin/bash
# HARK: title flock cannot open its file, which is taken for a lock that is held
set -u
sync_all() { echo "synced"; }
# HARK: missing-file|not-a-directory|nonzero-exit if-condition stderr-discarded errno=ENOTDIR path=run/sync.lock status=66
if flock -n run/sync.lock true 2>/dev/null; then
    sync_all
else
    echo "already running"
fi
