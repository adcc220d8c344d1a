#!/bin/bash
# load.sh FILE: amounts in euro go to $OUT/all.csv
set -e
name=$(basename "$1" .csv)
currency=${name##*-}
rate=$(cat "$RATES/$currency.rate")    # HARK: missing-file find-exec stderr-discarded errno=ENOENT path=rates/sek.rate status=1
awk -F, -v r="$rate" 'NR > 1 && $2 < 0 { print "negative amount in " FILENAME > "/dev/stderr" }
    NR > 1 { printf "%s,%.2f\n", $1, $2 * r }' "$1" >> "$OUT/all.csv"
