#!/bin/bash
# HARK: title a row is refused by the data base during the import
# import-prices [-n] [file...]: feeds price lists into prices.db through one sqlite3 process
set -euo pipefail

db=prices.db
dry=
while getopts n o; do
  case $o in n) dry=1 ;; *) exit 64 ;; esac
done
shift $((OPTIND - 1))
(( $# )) || set -- data/*.csv

tmp=$(mktemp -d ./import.XXXXXX)
trap 'rm -rf "$tmp"' EXIT

sqlite3 "$db" <<'SQL'
CREATE TABLE IF NOT EXISTS price (
  sku TEXT PRIMARY KEY, cents INTEGER NOT NULL CHECK (typeof(cents) = 'integer'), source TEXT);
SQL

quote() { printf "'%s'" "${1//\'/\'\'}"; }

coproc SQL { exec sqlite3 -batch "$db" > "$tmp/out" 2> "$tmp/messages"; } # HARK: nonzero-exit or-true status=1 cmd=sqlite3
pid=$SQL_PID
exec {to}>&"${SQL[1]}" {SQL[1]}>&-
trap '' PIPE

say() { printf '%s\n' "$*" >&"$to"; }

rows=0
say 'BEGIN;'
for csv in "$@"; do
  [[ -s $csv ]] || { echo "skipping empty $csv"; continue; }
  while IFS=, read -r sku price _; do
    [[ $sku == sku || -z $sku ]] && continue
    say "INSERT INTO price VALUES ($(quote "$sku"), $(quote "${price/./}"), $(quote "${csv##*/}"))" \
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents, source = excluded.source;"
    rows=$((rows + 1))
  done < "$csv"
done
say "${dry:+ROLLBACK;}${dry:-COMMIT;}"
exec {to}>&-

# bash may have reaped it already
wait "$pid" || true # HARK: also

echo "fed $rows rows"
sqlite3 -separator ' ' "$db" 'SELECT source, count(*) FROM price GROUP BY source ORDER BY source;'
