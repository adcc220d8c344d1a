#!/bin/bash
# HARK: silent
# HARK: title schema migrations: a data base without a version table is version 0; constraints must refuse bad rows
# HARK: case needs=sqlite3 tags=sqlite,migrate
set -euo pipefail
db=app.db
log() { echo "migrate: $*"; }
sql() { sqlite3 -batch -bail -cmd "PRAGMA synchronous=OFF" "$db" "$@"; }

schema_version() {
    sql 'SELECT max(version) FROM schema_version' 2>/dev/null || echo 0
}

apply() {
    local file=$1 v=$2
    { echo 'BEGIN;'; cat "$file"; echo "INSERT INTO schema_version VALUES ($v);"; echo 'COMMIT;'; } | sql
    log "applied ${file##*/}"
}

migrate() {
    local f v have
    have=$(schema_version)
    log "at version ${have:-0}"
    for f in migrations/*.sql; do
        v=$(basename "$f" | cut -d_ -f1 | sed 's/^0*//')
        [ "$v" -gt "$have" ] || continue
        apply "$f" "$v"
    done
}

must_refuse() {
    if err=$(sql "$2" 2>&1); then
        echo "accepted although $1: $2" >&2
        exit 1
    fi
    grep -qi 'constraint failed' <<< "$err" || { echo "refused for another reason: $err" >&2; exit 1; }
    log "refused as it should: $1"
}

[ -e "$db" ] && cp "$db" "$db.bak" || log "new data base"
migrate
migrate
sql "PRAGMA foreign_keys=ON; INSERT INTO users(name, mail) VALUES ('ada', 'ada@example.org'), ('bob', 'bob@example.org');"
must_refuse "the mail is taken" "INSERT INTO users(name, mail) VALUES ('eve', 'ada@example.org')"
must_refuse "the user is unknown" "PRAGMA foreign_keys=ON; INSERT INTO orders(user_id, total) VALUES (99, 5)"
must_refuse "the total is negative" "INSERT INTO orders(user_id, total) VALUES (1, -5)"
sql "INSERT INTO orders(user_id, total) VALUES (1, 5)"
log "$(sql 'SELECT count(*) FROM users') users, $(sql 'SELECT count(*) FROM orders') order, version $(schema_version)"
[ "$(sql 'PRAGMA integrity_check')" = ok ]
