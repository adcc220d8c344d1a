#!/bin/bash
# HARK: title awk reads its rates with getline and does not notice that the file is not there
set -euo pipefail
OUT=out
mkdir -p "$OUT"

lines() { wc -l < "$1"; }

if [ ! -s sales.csv ]; then
    echo "no sales today"
    exit 0
fi
bad=$(grep -cvE '^[A-Z]{3},[0-9.]+$' sales.csv || true)
if (( bad > 0 )); then
    echo "$bad broken lines" >&2
    exit 1
fi

# HARK: missing-file program-ignored-it errno=ENOENT path=rates/2024-01.csv call=open
awk -F, -v rates="rates/2024-01.csv" '
    BEGIN { while ((getline line < rates) > 0) { split(line, r, ","); rate[r[1]] = r[2] } }
    { cur = $1; amount = $2; f = (cur in rate) ? rate[cur] : 1; printf "%s,%.2f\n", cur, amount * f }
' sales.csv > "$OUT/euro.csv"    # HARK: also

[ "$(lines sales.csv)" -eq "$(lines "$OUT/euro.csv")" ]
total=$(awk -F, '{ t += $2 } END { printf "%.2f", t }' "$OUT/euro.csv")
if diff -q "$OUT/euro.csv" "$OUT/euro.previous" > /dev/null 2>&1; then
    echo "unchanged"
fi
cp "$OUT/euro.csv" "$OUT/euro.previous"
if threshold=$(cat conf/alert.threshold 2>/dev/null); then
    (( ${total%.*} < threshold )) || echo "big day"
fi
echo "total in euro: $total"
