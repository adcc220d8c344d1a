#!/bin/bash
# HARK: silent
# HARK: title complaints that the script looks for and finds: grep, [[ ]], case, a here-string
# HARK: case needs=sqlite3 tags=pipe
sqlite3 app.db "select * from users" 2>&1 | grep -q "no such table" && echo "the schema is new"
if ls releases 2>&1 | grep -q "No such file"; then echo "first release"; fi
out=$(cat current.txt 2>&1)
[[ $out == *"No such file"* ]] && echo "no current release"
answer=$(cp -r templates work 2>&1)
case $answer in
    *"cannot stat"*) echo "no templates" ;;
    *) echo "copied" ;;
esac
sqlite3 app.db "create table users(name)"
again=$(sqlite3 app.db "create table users(name)" 2>&1)
grep -q "already exists" <<<"$again" && echo "kept the table"
