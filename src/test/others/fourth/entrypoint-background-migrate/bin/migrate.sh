#!/bin/sh
# applies the migrations that are named in migrations/ORDER, once each
set -e
sqlite3 "$APP_DB" 'CREATE TABLE IF NOT EXISTS schema_log(name TEXT PRIMARY KEY);'
while read -r name; do
    seen=$(sqlite3 "$APP_DB" "SELECT count(*) FROM schema_log WHERE name='$name';")
    [ "$seen" = 0 ] || continue
    echo "applying $name"
    sqlite3 "$APP_DB" < "migrations/$name.sql" # HARK: missing-file errno=ENOENT path=migrations/003_audit.sql call=open background-not-waited
    sqlite3 "$APP_DB" "INSERT INTO schema_log VALUES('$name');"
done < migrations/ORDER
echo "schema is current"
