#!/bin/bash
# HARK: title set -e sleeps inside a function left of ||
set -euo pipefail
prepare() {
    cp config/base.yml run.yml 2>/dev/null   # HARK: missing-file stderr-discarded errexit-disabled-in-condition or-true errno=ENOENT path=config/base.yml status=1
    echo "prepared"
}
prepare || { echo "prepare failed"; exit 1; }
echo "running"
