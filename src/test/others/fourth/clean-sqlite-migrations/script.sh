#!/usr/bin/env bash
# HARK: silent
# HARK: title migrations of a database that has no version table at first
# HARK: case needs=sqlite3
set -euo pipefail
db=state.db
sql() { sqlite3 -bail -batch "$db" "$@"; }

current_version() {
    sql "SELECT MAX(version) FROM schema_version" 2>/dev/null
}

migrate() {
    local have file v
    if ! have=$(current_version); then
        sql "CREATE TABLE schema_version(version INTEGER NOT NULL); INSERT INTO schema_version VALUES (0);"
        have=0
        echo "new database"
    fi
    for file in migrations/*.sql; do
        v=${file#migrations/}; v=$((10#${v%%_*}))
        (( v > have )) || continue
        { echo "BEGIN;"; cat "$file"; echo "INSERT INTO schema_version VALUES ($v);"; echo "COMMIT;"; } | sql
        echo "applied $v"
    done
}

rm -f "$db" "$db-journal"
migrate
migrate
echo "version $(current_version)"

dup=0
while IFS= read -r mail; do
    if ! err=$(sql "INSERT INTO users(mail) VALUES ('$mail')" 2>&1); then
        [[ $err == *"UNIQUE constraint failed"* ]] || { echo "$err" >&2; exit 1; }
        dup=$((dup + 1))
    fi
done < seed.txt
echo "users $(sql 'SELECT COUNT(*) FROM users'), already known $dup"

[[ $(sql 'PRAGMA integrity_check') == ok ]]
