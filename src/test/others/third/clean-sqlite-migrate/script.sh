#!/bin/sh
# HARK: title migrations are applied to a database that has no version table yet
# HARK: silent
# HARK: run sh script.sh
# HARK: case needs=sqlite3 tags=dash,sqlite
set -eu
db=app.db

q() { sqlite3 -batch "$db" "$1"; }

# a fresh database does not know the table yet
if ! ver=$(q 'SELECT max(v) FROM schema_version' 2>/dev/null); then
    q 'CREATE TABLE schema_version(v INTEGER NOT NULL); INSERT INTO schema_version VALUES (0);'
    ver=0
fi

for m in migrations/*.sql; do
    n=${m##*/}
    n=${n%%-*}
    [ "$n" -gt "$ver" ] || continue
    { echo 'BEGIN;'; cat "$m"; echo "INSERT INTO schema_version VALUES ($n); COMMIT;"; } | sqlite3 -batch -bail "$db"
    echo "applied $n"
done

q "INSERT INTO users(mail) VALUES ('a@example.org');"
# the index of migration 2 has to refuse a second account with this address
if q "INSERT INTO users(mail) VALUES ('a@example.org');" 2>/dev/null; then
    echo "addresses are not unique" >&2
    exit 1
fi

rm -f copy.db
sqlite3 "$db" .dump | sqlite3 -bail copy.db
a=$(q 'SELECT count(*) FROM users')
b=$(sqlite3 copy.db 'SELECT count(*) FROM users')
if [ "$a" != "$b" ]; then
    echo "copy has $b users instead of $a" >&2
    exit 1
fi
echo "version $(q 'SELECT max(v) FROM schema_version'), $b user in the copy"
