#!/bin/bash
set -e
mkdir var
sqlite3 var/orders.db "CREATE TABLE orders(id INTEGER PRIMARY KEY, what TEXT, n INT); INSERT INTO orders VALUES (1,'bolts',40),(2,'screws',100),(3,'washers',7);"
