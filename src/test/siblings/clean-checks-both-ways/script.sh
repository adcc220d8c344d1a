#!/bin/bash
# HARK: silent
# HARK: title a test script that checks that its subject fails where it must
# HARK: case tags=ci,negated
set -u
ok=0 all=0
t() { all=$((all + 1)); if "$@" >/dev/null 2>&1; then ok=$((ok + 1)); else echo "not ok: $*"; fi; }
not() { ! "$@"; }
t ./calc 1 + 1
t not ./calc 1 / 0
t not ./calc
t not ./calc 1 2
t not [ -e none.txt ]
echo "$ok of $all"
