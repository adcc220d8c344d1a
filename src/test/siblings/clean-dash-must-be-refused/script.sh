#!/bin/sh
# HARK: silent
# HARK: run sh script.sh
# HARK: title a schema check is tried on a bad row first: it must say no
set -u
if sh check.sh rows/bad 2> said.txt; then
    echo "the check is blind" >&2
    exit 1
fi
grep -c row said.txt
sh check.sh rows/good || exit 1
rm -f said.txt
