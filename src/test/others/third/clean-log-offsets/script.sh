#!/bin/sh
# HARK: title log files are collected from the offset of the last run; new and rotated files begin at 0
# HARK: silent
# HARK: run sh script.sh
# HARK: case tags=dash,logs
set -eu

state=state
spool=spool/batch
mkdir -p "$state" spool
: > "$spool"

tmp=
cleanup() { [ -z "$tmp" ] || rm -f "$tmp"; }
trap cleanup EXIT
trap 'exit 130' INT TERM

collect() {
    log=$1
    mark=$state/${log##*/}.off
    # the first time there is no mark
    if ! read -r off 2>/dev/null < "$mark"; then
        off=0
    fi
    size=$(wc -c < "$log")
    if [ "$size" -lt "$off" ]; then
        off=0
    fi
    if expr "$size" = "$off" >/dev/null; then
        return 0
    fi
    tmp=$mark.new
    tail -c "+$((off + 1))" "$log" | sed "s,^,${log##*/} ," >> "$spool"
    echo "$size" > "$tmp"
    mv "$tmp" "$mark"
    tmp=
}

for log in logs/*.log; do
    collect "$log"
done

if [ ! -s "$spool" ]; then
    rm "$spool"
    exit 0
fi
cat "$spool"
lines=$(wc -l < "$spool")
echo "$lines lines to ship"
gzip -n -f "$spool"
gzip -t "$spool.gz"
