#!/bin/bash
# HARK: title A trap's function removes what is no mount, in one way or the other
# HARK: silent
set -euo pipefail
mkdir -p work/a work/b
touch work/b/left
finish() {
    local d
    for d in work/*; do
        rmdir "$d" 2>/dev/null || rm -rf "$d"
    done
    umount work 2>/dev/null || rmdir work
}
trap finish EXIT
for d in work/*; do
    echo "using $d"
done
if [ -e work/a ]; then
    echo "ready"
fi
