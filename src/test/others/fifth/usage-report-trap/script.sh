#!/bin/bash
# HARK: title no space for the report; the EXIT trap ends with 0 whatever happened
# HARK: case tags=cron,trap,report
# Hourly usage report. Cron mails on any trouble, and we had too many mails.
set -euo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d ./work.XXXXXX)
cleanup() {
    rm -rf "$work"
    exit 0
}
trap cleanup EXIT
trap 'exit 1' HUP INT TERM

exec 3> "$work/trace"

collect() {
    local f
    for f in data/*.csv; do
        echo "read $f" >&3
        tail -n +2 "$f"
    done
}

collect | LC_ALL=C sort -t, -k1,1 > "$work/all"
echo "collected $(wc -l < "$work/all") records"

awk -F, '{ sum[$1] += $2 } END { for (u in sum) print u, sum[u] }' "$work/all" |
    LC_ALL=C sort -k2,2nr > "$work/sums"

awk '{ printf "%-10s %8d\n", $1, $2 }' "$work/sums" > out/usage.txt  # HARK: no-space|write-failed trap-exit-zero errno=ENOSPC call=write status=2
gzip -nc "$work/all" > out/usage.csv.gz
echo "report written"
