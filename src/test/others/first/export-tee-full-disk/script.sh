#!/bin/bash
# HARK: title the export's volume is full: tee cannot write, the last command of the pipeline is content
set -eu
VOL=vol
RAW=raw/measurements.txt

free_kb() { df -Pk "$1" | awk 'NR == 2 { print $4 }'; }

to_csv() {
    awk 'BEGIN { print "sensor,minute,value" } { for (m = 0; m < 60; m++) printf "%s,%d,%.3f\n", $1, m, $2 + m / 100 }' "$RAW"
}

mountpoint -q "$VOL" || { echo "the export volume is not mounted" >&2; exit 1; }
if [ -e "$VOL/export.lock" ]; then
    echo "another export runs" >&2
    exit 1
fi
: > "$VOL/export.lock"
trap 'rm -f "$VOL/export.lock"' EXIT

old=$(ls "$VOL"/*.csv 2>/dev/null | head -n 1 || true)
[ -z "$old" ] || rm "$old"

# HARK: no-space|write-failed no-pipefail stderr-discarded errno=ENOSPC call=write status=1 cmd=tee
lines=$(to_csv | tee "$VOL/measurements.csv" 2>/dev/null | wc -l)

if grep -q 'nan' "$RAW"; then
    echo "bad values in the raw data" >&2
    exit 1
fi
if cmp -s state/lines <(echo "$lines"); then
    echo "as many lines as last time"
else
    mkdir -p state
    echo "$lines" > state/lines
fi
echo "exported $lines lines"
