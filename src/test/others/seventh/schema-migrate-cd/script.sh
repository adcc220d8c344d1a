#!/bin/bash
# HARK: title the folder of one migration is missing; set -e is off inside `if migrate_to`, the version is raised all the same
# HARK: case needs=sqlite3
set -euo pipefail
shopt -s nullglob
. lib/migrate.sh

db=$PWD/app.db
rm -f "$db"
sqlite3 "$db" < db/schema.sql

from=$(sqlite3 "$db" 'select version from meta')
echo "schema is at $from"
for version in 1.1 1.2 2.0; do
    if migrate_to "$version"; then
        echo "schema is at $version"
    else
        echo "migration to $version failed" >&2
        exit 1
    fi
done
[ -f db/seed.sql ] && sqlite3 "$db" < db/seed.sql
echo "ready: $(sqlite3 "$db" 'select version from meta')"
