#!/bin/bash
# create users
set -e
grep -q "^users$" "$1" && exit 0
echo "users" >> "$1"
