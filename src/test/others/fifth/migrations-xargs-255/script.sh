#!/bin/bash
# HARK: title a migration fails, xargs gives up on the rest, sed at the end of the pipe is content
# HARK: case needs=sqlite3 tags=sqlite,xargs
set -eu
cd "$(dirname "$0")"

mkdir -p var
exec 3>> var/migrate.log
echo "migrate: start" >&3

sqlite3 var/stats.db 'create table if not exists applied (name text primary key)'

find sql -name '*.sql' -print0 |
    LC_ALL=C sort -z |
    xargs -0 -n 1 ./apply.sh 2>&3 |  # HARK: also
    sed 's/^/  applied /'

# queries that the dashboard asks for, as a smoke test
while IFS='|' read -r name query; do
    printf '%s: %s\n' "$name" "$(sqlite3 var/stats.db "$query")"
done <<'QUERIES'
hosts|select count(*) from host
tables|select count(*) from sqlite_master where type = 'table'
QUERIES

echo "migrate: done" >&3
exec 3>&-
echo "database is up to date"
