#!/bin/bash
# HARK: title the audit log's file system is full; the builtin echo cannot write
# HARK: case tags=write,log,function
audit() {
    echo "$(date -u -d @0 +%T) $*" >> log/audit.log   # HARK: no-space|write-failed stderr-discarded no-errexit errno=ENOSPC status=1 call=write
}
audit "login ann" 2>/dev/null
audit "logout ann" 2>/dev/null
echo "two events recorded"
