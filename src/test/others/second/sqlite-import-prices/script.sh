#!/bin/bash
# HARK: title sqlite3 .import of a file that is not there; the log takes the complaint and nobody asks for the status
# HARK: case needs=sqlite3 tags=sqlite,import
set -u
db=shop.db
log=import.log
tell() { printf '%s\n' "shop: $*"; }

table_exists() {
    sqlite3 "$db" "SELECT 1 FROM $1 LIMIT 1" >/dev/null 2>&1
}

create() {
    table_exists items && { tell "keeping the tables"; return 0; }
    sqlite3 "$db" < schema.sql || exit 1
}

import() {
    # HARK: missing-file|nonzero-exit no-errexit stderr-discarded output-discarded errno=ENOENT path=data/prices.csv status=1 call=open
    sqlite3 "$db" ".mode csv" ".import --skip 1 data/$2.csv $1" >> "$log" 2>&1
    tell "$1 imported"
}

report() {
    sqlite3 "$db" "SELECT name, coalesce((SELECT cents FROM prices WHERE item = items.id), 0) FROM items ORDER BY id"
}

rm -f "$db" "$log"
create
import items items
import prices prices
import stock stock-2024
if sqlite3 "$db" "SELECT id FROM items GROUP BY id HAVING count(*) > 1" | grep -q .; then
    tell "an item is there twice" >&2
    exit 1
fi
report
tell "ready"
