#!/bin/bash
# Cron wrapper around the export: limits what a runaway export may write, then publishes the file.
# HARK: title the export runs into the file size limit, python logs it at debug level and ends with 0
set -eu

in=spool/events.csv
out=export/events.jsonl
mkdir -p spool export

# the day's events, as the collector would have left them
awk 'BEGIN { for (i = 1; i <= 4000; i++) printf "%d,host%02d,login,%d\n", i, i % 20, i * 37 % 1000 }' > "$in"
echo "spooled $(wc -l < "$in") events"

run_limited() {
    local blocks=$1
    shift
    (
        ulimit -f "$blocks"
        exec nice -n 5 "$@"    # HARK: also
    )
}

# HARK: write-failed|truncated-output program-ignored-it cmd=python3 errno=EFBIG call=write
run_limited 128 python3 tools/export.py "$in" "$out.part"
mv "$out.part" "$out"

bytes=$(stat -c %s "$out")
if [ "$bytes" -eq 0 ]; then
    echo "empty export" >&2
    exit 1
fi
echo "published $out"
