#!/bin/sh
# HARK: title /bin/sh: cut of a missing file at the head, awk sums up nothing
# HARK: run sh script.sh
# HARK: case tags=dash,pipeline,report
set -e
total=$(cut -f2 ledger/may.tsv 2>/dev/null | awk '{ s += $1 } END { print s + 0 }')   # HARK: missing-file no-pipefail stderr-discarded errno=ENOENT path=ledger/may.tsv status=1
echo "total for may: $total"
mkdir -p out
echo "$total" > out/may
