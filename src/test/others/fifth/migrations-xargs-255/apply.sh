#!/bin/sh
# apply.sh FILE: one migration, once
db=var/stats.db
name=$(basename "$1" .sql)
seen=$(sqlite3 "$db" "select count(*) from applied where name = '$name'")
[ "$seen" = 0 ] || exit 0
# 255 tells xargs to stop: never apply out of order
sqlite3 -bail "$db" < "$1" || exit 255  # HARK: nonzero-exit no-pipefail xargs status=1
sqlite3 "$db" "insert into applied values ('$name')"
echo "$name"
