#!/bin/bash
# HARK: title One patch of two does not fit, and the next command of the function does
set -euo pipefail
apply() {
    patch -p0 -N -f -r - < "$1" >> patch.log 2>&1   # HARK: nonzero-exit errexit-disabled-in-condition if-condition status=1
    wc -l < patch.log > patch.lines
}
done=0
for p in patches/*.diff; do
    if apply "$p"; then
        done=$((done + 1))
    fi
done
echo "applied $done"
