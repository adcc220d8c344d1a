#!/bin/sh
set -e
echo "migrating"
sqlite3 app.db < schema/001.sql || exit 3
