#!/bin/bash
# create idx
set -e
grep -q "^idx$" "$1" && exit 0
echo "idx" >> "$1"
