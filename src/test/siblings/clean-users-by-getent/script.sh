#!/bin/bash
# HARK: silent
# HARK: title id, getent and groups are asked about users that need not exist
# HARK: case tags=probe,package
set -e
for u in root acme-none; do
    if id -u "$u" >/dev/null 2>&1; then echo "$u exists"; else echo "$u would be created"; fi
done
getent group staff-none >/dev/null || echo "group would be created"
shell=$(getent passwd root | cut -d: -f7)
[ -x "$shell" ] && echo "root has a shell"
