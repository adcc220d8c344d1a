#!/bin/bash
# HARK: title two symbolic links point at each other; the status of the copy is not looked at
# HARK: case tags=errno,symlink
set -e
mkdir -p etc
if cp conf/active.ini etc/ 2>/dev/null; then   # HARK: nonzero-exit|missing-file if-condition stderr-discarded errno=ELOOP path=conf/active.ini status=1
    echo "active profile copied"
fi
echo "defaults kept" > etc/profile
cat etc/profile
