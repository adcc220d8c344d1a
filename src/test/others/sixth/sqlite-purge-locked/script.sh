#!/usr/bin/env bash
# HARK: title purge of old sessions while the report holds the database; local takes the status, /dev/null the message
# weekly.sh -- start the report, purge what is older than MAX_AGE days, hand the report its tables
set -euo pipefail

MAX_AGE=${MAX_AGE:-30}
db=var/shop.db
rm -f run/report.ready run/report.txt

purge() {
  local table=$1 max=$2
  local gone=$(sqlite3 "$db" "DELETE FROM $table WHERE age > $max; SELECT changes();" 2>/dev/null) # HARK: nonzero-exit local-masks-status stderr-discarded errno=EAGAIN call=fcntl status=5 cmd=sqlite3
  printf 'purged %d rows from %s\n' "${gone:-0}" "$table"
}

python3 report.py <run/report.in &
report=$!
exec 7>run/report.in
trap 'kill "$report" 2>/dev/null || :' EXIT

for ((tries = 0; tries < 100; tries++)); do
  [[ -e run/report.ready ]] && break
  sleep 0.02
done
[[ -e run/report.ready ]] || { echo "report did not start" >&2; exit 1; }

purge sessions "$MAX_AGE"

printf '%s\n' orders >&7
exec 7>&-
wait "$report"
trap - EXIT

[[ $(sqlite3 "$db" 'PRAGMA integrity_check') == ok ]]
cat run/report.txt
echo "weekly maintenance finished"
