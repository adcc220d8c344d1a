#!/bin/bash
# HARK: title the program's last failing call is a harmless locale file; the real one is its input, long before
# HARK: case exit=3 tags=far-from-cause,python needs=python3
set -u
mkdir -p out
python3 plan.py routes.json > out/plan 2>/dev/null || true   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=routes.json status=1 call=open id=r
for depot in north south; do
    [ -d "depots/$depot" ] || continue
    echo "depot $depot"
done
[ -f out/override ] && cp out/override out/plan
if [ ! -s out/plan ]; then
    echo "empty plan"
    exit 3
fi
