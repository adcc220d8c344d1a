#!/bin/bash
# HARK: silent
# HARK: title programs that need not be there are asked for quietly
set -eu
if csv-validate --version >/dev/null 2>&1; then
    check() { csv-validate "$1"; }
else
    check() { grep -q , "$1"; }
fi
viewer=cat
for one in no-such-pager-a no-such-pager-b; do
    if command -v "$one" >/dev/null; then
        viewer=$one
        break
    fi
done
check data.csv
"$viewer" data.csv
