#!/bin/bash
# HARK: silent
# HARK: title database migrations: no version table at first, a column that exists already
# HARK: case needs=sqlite3
set -euo pipefail
DB=${DB:-app.db}

sql() { sqlite3 -bail "$DB" "$@"; }

version() {
    sql 'SELECT max(v) FROM schema_version' 2>/dev/null || echo 0
}

apply() {
    local file=$1 out
    if out=$(sql < "$file" 2>&1); then
        echo "applied ${file##*/}"
        return 0
    fi
    # a hotfix on some hosts has added columns by hand
    if [[ $out == *"duplicate column name"* ]]; then
        echo "applied ${file##*/} (column was there)"
        return 0
    fi
    printf '%s\n' "$out" >&2
    return 1
}

migrate() {
    local at n f
    at=$(version)
    echo "at version $at"
    for f in migrations/[0-9]*.sql; do
        n=${f##*/}
        n=$((10#${n%%-*}))
        (( n > at )) || continue
        apply "$f"
        sql "CREATE TABLE IF NOT EXISTS schema_version(v INT); INSERT INTO schema_version VALUES ($n)"
    done
}

migrate
migrate
if sql 'PRAGMA foreign_key_check' | grep -q .; then
    echo "dangling references" >&2
    exit 1
fi
[[ $(version) == 3 ]]
sql '.schema users' | tr -d '\n'; echo
