#!/bin/bash
# HARK: title chown needs root; the package ships with the builder's owner
# HARK: case user=nobody tags=non-root,package
set -e
mkdir -p pkg/usr/bin
cp tool.sh pkg/usr/bin/tool
chown -R 0:0 pkg 2>/dev/null || :   # HARK: permission-denied|nonzero-exit or-true stderr-discarded errno=EPERM status=1 call=chown
tar cf pkg.tar pkg
echo "package has $(tar tf pkg.tar | wc -l) members"
