#!/bin/bash
# HARK: silent
# HARK: title sqlite3 with journal files that come and go
# HARK: case tags=noisy,sqlite needs=sqlite3
set -eu
db=state.db
[ -f "$db" ] || sqlite3 "$db" 'create table if not exists kv(k primary key, v)'
for k in a b a; do
    sqlite3 "$db" "insert into kv values('$k', 1) on conflict(k) do update set v = v + 1"
done
sqlite3 "$db" 'select k, v from kv order by k'
[ -z "$(sqlite3 "$db" "select v from kv where k = 'z'")" ] && echo "no z"
