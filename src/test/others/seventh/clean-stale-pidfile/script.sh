#!/bin/bash
# nightly report, never two at the same time
set -euo pipefail
pidfile=run/report.pid
mkdir -p run out

if [ -f "$pidfile" ] && kill -0 "$(cat "$pidfile")" 2>/dev/null; then
    echo "the previous report is still running"
    exit 0
fi
rm -f "$pidfile"

exec 9> run/report.lock
if ! flock -n 9; then
    echo "locked"
    exit 0
fi

cleanup() {
    rm -f "$pidfile" out/report.tmp out/*.part
    rmdir out/scratch 2>/dev/null || true
}
trap cleanup EXIT
echo $$ > "$pidfile"

people=0
while IFS=: read -r user _ uid _; do
    [ "$uid" -ge 1000 ] || continue
    people=$((people + 1))
    echo "$user" >> out/report.tmp
done < users.txt
sort out/report.tmp > out/report.txt
if grep -q '^root$' out/report.txt; then echo "root is in the report"; fi
echo "people: $people"
# HARK: silent
# HARK: case needs=flock tags=clean,lock
