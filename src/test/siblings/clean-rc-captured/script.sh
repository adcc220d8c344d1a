#!/bin/bash
# HARK: silent
# HARK: title set +e; cmd; rc=$?; set -e; case $rc: the status is handled with care
# HARK: case tags=errexit
set -e
set +e
diff -u old.txt new.txt > change.diff
rc=$?
set -e
case $rc in
    0) echo "same" ;;
    1) echo "changed: $(grep -c '^[+-][^+-]' change.diff) lines" ;;
    *) echo "diff failed" >&2; exit 2 ;;
esac
grep -q zebra new.txt && rc=0 || rc=$?
[ $rc -le 1 ] || exit $rc
echo "zebra: $rc"
