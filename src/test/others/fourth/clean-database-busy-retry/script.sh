#!/bin/bash
# HARK: silent
# HARK: title the inventory database is locked for a moment, the import tries again and gets through
# HARK: case needs=sqlite3,python3 tags=sqlite,retry

db=inventory.db
err=$(mktemp -p . import.XXXXXX)
trap 'rm -f "$err"' EXIT

sqlite3 "$db" 'create table if not exists host(name text primary key, seen int);' || exit 1

# the collector has the database to itself until somebody asks for it
coproc COLLECTOR {
    exec python3 -c '
import sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("begin exclusive")
c.execute("insert or replace into host values (?, 1)", ("collector",))
print("locked", flush=True)
sys.stdin.readline()
c.execute("commit")
' "$db"
}
collector=$COLLECTOR_PID
read -r word <&"${COLLECTOR[0]}"
[ "$word" = locked ] || { echo "collector did not start"; exit 1; }

attempt=0
pause=0.03
while ! sqlite3 "$db" "insert or replace into host values ('web1', 2), ('web2', 2);" 2>"$err"
do
    if ! grep -q 'locked' "$err"; then
        cat "$err" >&2
        exit 1
    fi
    (( ++attempt == 2 )) && echo "please" >&"${COLLECTOR[1]}"
    (( attempt < 80 )) || { echo "gave up" >&2; exit 1; }
    sleep $pause
done
(( attempt >= 2 )) && echo "had to wait"
wait "$collector" || exit 1

sqlite3 -separator ' ' "$db" 'select name, seen from host order by name;' || exit 1
sqlite3 "$db" "insert into host values ('web1', 3);" 2>"$err" && { echo "web1 twice?"; exit 1; }
grep -q 'UNIQUE constraint' "$err" || { cat "$err" >&2; exit 1; }
echo "web1 is known already"
