#!/bin/bash
# HARK: title migrations of a new database, whose version table is not there yet, then its constraints tried on a copy
# HARK: silent
set -euo pipefail

db=${DB:-var/app.db}
mkdir -p "$(dirname "$db")"

q() { sqlite3 -bail -batch "$db" "$@"; }

version() {
  # before the first migration there is no such table
  q 'SELECT max(v) FROM schema_version' 2>/dev/null || echo 0
}

backup() {
  [[ -s $db ]] || return 0
  sqlite3 "$db" ".backup '$db.before'"
}

have=$(version)
echo "schema version $have"
backup

if [[ $have == 0 ]]; then
  q 'CREATE TABLE schema_version(v INTEGER NOT NULL)'
fi

for m in migrations/[0-9]*.sql; do
  n=${m##*/}; n=$((10#${n%%-*}))
  if ((n <= have)); then continue; fi
  {
    echo 'BEGIN;'
    cat "$m"
    echo "INSERT INTO schema_version(v) VALUES ($n);"
    echo 'COMMIT;'
  } | q
  echo "applied ${m##*/}"
done

[[ $(version) == 3 ]]
[[ $(q 'PRAGMA integrity_check') == ok ]]
[[ -z $(q 'PRAGMA foreign_key_check') ]]

# the constraints must hold: each of these has to be refused
cp "$db" "$db.scratch"
refused=0
while IFS= read -r sql; do
  if err=$(sqlite3 -bail -batch "$db.scratch" "PRAGMA foreign_keys=on; $sql" 2>&1); then
    echo "accepted: $sql" >&2
    exit 1
  fi
  [[ $err == *constraint* ]] || { echo "unexpected: $err" >&2; exit 1; }
  refused=$((refused + 1))
done <<'SQL'
INSERT INTO customers(email) VALUES ('a@example.org');
INSERT INTO orders(customer) VALUES (99);
INSERT INTO customers(email) VALUES (NULL);
SQL
rm -f "$db.scratch" "$db.before"

echo "$refused bad rows refused"
echo "orders: $(q "SELECT count(*) FROM orders WHERE status = 'new'")"
