#!/bin/bash
# HARK: silent
# HARK: title what a command says is kept in a file, and the next one looks for the words that are known
# HARK: case needs=sqlite3 tags=files
said=said.txt
sqlite3 shop.db 'create table item(name text primary key);' || exit 1
sqlite3 shop.db "insert into item values ('tea');" || exit 1
sqlite3 shop.db "insert into item values ('tea');" 2>$said && { echo "twice?"; exit 1; }
grep -q 'UNIQUE constraint' $said || { cat $said >&2; exit 1; }
echo "tea is there"
sqlite3 shop.db 'select * from stock;' 2>$said
if [ -s $said ] && grep -q 'no such table' $said; then
    sqlite3 shop.db 'create table stock(name text, number int);' || exit 1
    echo "stock begun"
fi
rm -f $said
