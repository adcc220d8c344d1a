#!/bin/bash
# HARK: silent
# HARK: title traps on RETURN and EXIT, a temp dir that is removed, tests in the handler that say no
# HARK: case tags=trap,tempdir
set -eu
work=$(mktemp -d)
cleanup() {
    rc=$?
    [ -d "$work" ] && rm -rf "$work"
    grep -q warn log 2>/dev/null || echo "no warnings"
    return $rc
}
trap cleanup EXIT
echo info > log
cp log "$work/"
cmp log "$work/log" && echo "copied"
cmp -s log /dev/null || echo "not empty"
