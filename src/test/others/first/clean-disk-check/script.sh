#!/bin/bash
# HARK: silent
# HARK: title disk check: mount points that are plain directories here, controllers that are not there
set -uo pipefail
LIMIT=99
status=0

problem() { echo "PROBLEM $*"; status=2; }

usage_of() { df -P "$1" | awk 'NR == 2 { sub(/%/, "", $5); print $5 }'; }

check_usage() {
    local dir=$1 pct
    if ! pct=$(usage_of "$dir"); then
        problem "df cannot read $dir"
        return
    fi
    if (( pct > LIMIT )); then
        problem "$dir is at $pct%"
    else
        echo "ok $dir below $LIMIT%"
    fi
}

check_mount() {
    if mountpoint -q "$1"; then
        echo "$1 is a mount of its own"
    else
        echo "$1 is part of its parent"
    fi
}

raid_tool=
for t in storcli64 arcconf hpssacli; do
    if command -v "$t" > /dev/null; then raid_tool=$t; break; fi
done
if [ -n "$raid_tool" ]; then
    "$raid_tool" show > raid.txt || problem "raid: $raid_tool fails"
elif [ -s fixtures/mdstat ]; then
    if grep -q '\[U*_U*\]' fixtures/mdstat; then
        problem "md array degraded"
    else
        echo "ok md arrays complete"
    fi
fi

for dir in data/pg data/media; do
    check_usage "$dir"
    check_mount "$dir"
done

big=$(find data -type f -size +1M -printf '%p\n' | sort | head -n 3)
[ -n "$big" ] && echo "largest: $big" || echo "no large files"

leftovers=$(ls -d data/*/lost+found 2>/dev/null | wc -l)
echo "lost+found directories: $leftovers"
exit $status
