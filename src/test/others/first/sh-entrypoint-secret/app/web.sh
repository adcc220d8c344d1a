#!/bin/sh
test -n "$DATABASE_URL" || exit 1
echo "web starts with $(cat "$1")"
