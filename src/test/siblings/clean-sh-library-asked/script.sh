#!/bin/sh
# HARK: silent
# HARK: title functions of a sourced library are asked, and a no is an answer
# HARK: run sh script.sh
set -eu
. ./lib/ask.sh
if has_entry hosts db1; then echo "db1 known"; else echo "db1 new"; fi
newest=$(newest_of snapshots) || newest=none
echo "newest: $newest"
for name in db1 web1; do
    listed hosts "$name" || echo "adding $name"
done
