#!/bin/bash
# brings the database to the newest schema; runs at every start
set -euo pipefail
db=shop.db

schema() {
    # a new database has no table meta yet
    sqlite3 "$db" "select value from meta where key = 'schema'" 2>/dev/null || echo 0
}

migrate() {
    local have file n
    have=$(schema)
    if [ "$have" -eq 0 ]; then
        sqlite3 "$db" "create table meta (key text primary key, value integer); insert into meta values ('schema', 0)"
    fi
    for file in migrations/*.sql; do
        n=$((10#$(basename "$file" .sql)))
        [ "$n" -gt "$have" ] || continue
        { echo "begin;"; cat "$file"; echo "update meta set value = $n where key = 'schema'; commit;"; } | sqlite3 -bail "$db"
        echo "migrated to $n"
    done
}

migrate
migrate
[ -f seeds.sql ] && sqlite3 "$db" < seeds.sql
if ! sqlite3 "$db" "select item from orders where note is not null" | grep -q .; then
    echo "no notes yet"
fi
echo "schema $(schema), orders $(sqlite3 "$db" 'select count(*) from orders')"
# HARK: silent
# HARK: case needs=sqlite3 tags=clean,database
