#!/bin/sh
# HARK: silent
# HARK: run sh script.sh
# HARK: case needs=sqlite3
# HARK: title dash: one function asks the database, in a question here and plainly there
set -eu
q() { sqlite3 -batch shop.db "$1"; }
rm -f shop.db
if ! ver=$(q 'SELECT max(v) FROM version' 2>/dev/null); then
    q 'CREATE TABLE version(v INTEGER); INSERT INTO version VALUES (1); CREATE TABLE item(name UNIQUE);'
    ver=1
fi
q "INSERT INTO item VALUES ('bolt')"
if q "INSERT INTO item VALUES ('bolt')" 2>/dev/null; then
    echo "twice?" >&2
    exit 1
fi
echo "version $ver, $(q 'SELECT count(*) FROM item') item"
rm -f shop.db
