#!/bin/bash
# HARK: silent
# HARK: title perl and awk make a report: optional inputs with defaults, eval for bad rows, optional modules probed
# HARK: case needs=perl tags=perl,awk
set -euo pipefail
mkdir -p out

have_module() { perl -M"$1" -e1 2>/dev/null; }

pick_json() {
    local m
    for m in JSON::XS::Turbo Cpanel::NotThere JSON::PP; do
        if have_module "$m"; then echo "$m"; return 0; fi
    done
    return 1
}

summarise() {
    perl bin/summary.pl --json="$1" data/*.csv > out/summary.json 2> out/rows.log
}

mod=$(pick_json) || { echo "no JSON module" >&2; exit 1; }
echo "using $mod"
summarise "$mod"
cat out/summary.json
skipped=$(grep -c '^skipped' out/rows.log || true)
echo "$skipped rows skipped"
[ "$skipped" -eq 2 ] || exit 1
grep -v '^skipped' out/rows.log && { echo "unexpected complaints" >&2; exit 1; }
awk -F, 'FNR == 1 { next } $2 ~ /^[0-9.]+$/ { s[$1] += $2 } END { for (k in s) printf "%s %.1f\n", k, s[k] }' data/*.csv | sort > out/check.txt
perl -ne 'print "$1 $2\n" while /"(\w+)":([\d.]+)/g' out/summary.json | sort > out/from-json.txt
if ! diff out/check.txt out/from-json.txt; then
    echo "perl and awk do not agree" >&2
    exit 1
fi
echo "perl and awk agree"
