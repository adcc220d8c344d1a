#!/bin/bash
# HARK: title a CI gate greps a scanner's report that lies elsewhere: no report counts as no finding
set -euo pipefail
REPORT=reports/scan.txt
IGNORE=scan.ignore

scan() {
    bash tools/scanner.sh --target app --output "$1" > scanner.log
}

allowed() {
    [[ -f $IGNORE ]] && grep -qxF "$1" "$IGNORE"
}

mkdir -p reports
rm -f "$REPORT"
scan reports
if grep -qi 'warning' scanner.log; then
    echo "the scanner has warnings:"
    grep -i 'warning' scanner.log
fi

for rule in weak-cipher debug-mode; do
    if allowed "$rule"; then
        echo "rule $rule is ignored"
    fi
done

# HARK: missing-file if-condition stderr-discarded errno=ENOENT path=reports/scan.txt call=open status=2
if grep -E '^(HIGH|CRITICAL) ' "$REPORT" 2>/dev/null; then
    echo "gate: findings must be fixed first" >&2
    exit 1
fi

if tag=$(cat app/RELEASE 2>/dev/null); then
    echo "release $tag may go"
else
    echo "snapshot may go"
fi
