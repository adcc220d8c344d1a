#!/bin/bash
# HARK: silent
# HARK: title csv is loaded into sqlite: the table is made when absent, rejects are counted, changes are compared
# HARK: case needs=sqlite3,jq
set -euo pipefail
db=stock.db

have_table() {
    sqlite3 "$db" "select 1 from $1 limit 1" >/dev/null 2>&1
}

if ! have_table stock; then
    sqlite3 "$db" 'create table stock (sku text primary key, qty integer)'
    echo "table created"
fi

# lines without a number are rejects
grep -vE '^[A-Z0-9]+,[0-9]+$' in/stock.csv > rejects.csv || true
grep -E '^[A-Z0-9]+,[0-9]+$' in/stock.csv > good.csv
echo "rejects: $(wc -l < rejects.csv)"

sqlite3 "$db" <<'SQL'
.mode csv
create temp table incoming (sku text, qty integer);
.import good.csv incoming
insert into stock select sku, qty from incoming where true
    on conflict (sku) do update set qty = excluded.qty;
SQL
sqlite3 -csv "$db" 'select sku, qty from stock order by sku' > now.csv

if jq -e '.strict == true' load.json >/dev/null; then
    echo "strict mode"
fi
limit=$(jq -r '.limit // empty' load.json)
echo "limit: ${limit:-none}"

if diff now.csv last.csv > changes.diff; then
    echo "nothing changed"
else
    echo "changed: $(grep -c '^<' changes.diff)"
fi
empty=$(grep -c ',0$' now.csv || true)
echo "out of stock: $empty"
mv now.csv last.csv
rm -f good.csv rejects.csv changes.diff stock.db-journal
