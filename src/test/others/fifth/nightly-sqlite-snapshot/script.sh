#!/bin/bash
# Nightly: fills the shop database with the day's orders and takes a snapshot.
# HARK: title the python helper does not look at sqlite3's exit status, the snapshot's directory is missing
set -euo pipefail

db=data/shop.db
export BACKUP_KEEP=3

load() {
    rm -f "$db"
    mkdir -p data
    sqlite3 "$db" < sql/schema.sql
    sqlite3 "$db" <<'SQL'
INSERT INTO orders(customer, total) VALUES ('ann', 12.5), ('bob', 7), ('cid', 99);
SQL
}

load
sum=$(sqlite3 "$db" 'SELECT count(*), sum(total) FROM orders')
echo "orders: $sum"

# HARK: missing-file program-ignored-it errno=ENOENT call=open path=backups/weekly/shop.db status=1
python3 tools/snapshot.py --db "$db" --dest backups --slot weekly
echo "snapshots kept: $BACKUP_KEEP"
