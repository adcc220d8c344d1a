#!/bin/bash
# HARK: title a migration file is skipped by a wrong name; the query at the end fails far away
# HARK: case exit=1 tags=far-from-cause,sqlite needs=sqlite3
set -u
db=app.db
rm -f "$db"
apply() {
    local m
    for m in "$@"; do
        sqlite3 "$db" < "migrations/$m.sql" 2>/dev/null || continue   # HARK: missing-file or-true errno=ENOENT path=migrations/002_roles.sql status=1 call=open
        echo "applied $m"
    done
}
apply 001_users 002_roles 003_index
seed() { sqlite3 "$db" "insert into users values(1, 'ann')"; }
seed
echo "seeded"
if ! sqlite3 "$db" 'select count(*) from roles' >/dev/null 2>&1; then   # HARK: extra
    echo "smoke test failed"
    exit 1
fi
echo "ok"
