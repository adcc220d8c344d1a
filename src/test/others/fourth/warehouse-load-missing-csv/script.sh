#!/bin/bash
# Monthly load of the sales warehouse
# HARK: title a csv file of the monthly load is not there
# HARK: case needs=sqlite3

MONTH=${MONTH:-2024-03}
DB=warehouse.db
rm -f $DB

# HARK: missing-file no-errexit errno=ENOENT path=data/returns-2024-03.csv status=1
sqlite3 -batch $DB <<SQL
CREATE TABLE products(id INTEGER PRIMARY KEY, name TEXT, price REAL);
CREATE TABLE sales(product INTEGER, qty INTEGER, day TEXT);
CREATE TABLE returns(product INTEGER, qty INTEGER, day TEXT);
.mode csv
.import data/products.csv products
.import data/sales-$MONTH.csv sales
.import data/returns-$MONTH.csv returns
CREATE INDEX sales_product ON sales(product);
SQL

query() {
    sqlite3 -batch -separator '|' $DB "$1"
}

echo "report for $MONTH"
query "
  SELECT p.name,
         COALESCE((SELECT SUM(qty) FROM sales   s WHERE s.product = p.id), 0) AS sold,
         COALESCE((SELECT SUM(qty) FROM returns r WHERE r.product = p.id), 0) AS back
    FROM products p ORDER BY p.id;" |
while IFS='|' read -r name sold back; do
    printf '%-10s sold %3d  returned %3d\n' "$name" "$sold" "$back"
done

total=`query "SELECT printf('%.2f', SUM(s.qty * p.price)) FROM sales s JOIN products p ON p.id = s.product;"`
echo "gross: $total"
