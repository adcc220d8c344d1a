#!/bin/bash
# HARK: silent
# HARK: title test suite of a small converter: half of the tests expect it to fail with a certain status and message
# HARK: case needs=python3,jq tags=tests,expect-fail
set -uo pipefail
tool="python3 bin/csv2json.py"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
pass=0 fail=0
check() { if [ "$2" = "$3" ]; then pass=$((pass + 1)); echo "ok $1"; else fail=$((fail + 1)); echo "not ok $1: '$2', expected '$3'"; fi; }

should_pass() {
    local name=$1 filter=$2 want=$3; shift 3
    check "$name" "$($tool "$@" | jq -c "$filter")" "$want"
}

should_fail() {
    local name=$1 status=$2 text=$3; shift 3
    $tool "$@" > "$tmp/out" 2> "$tmp/err"
    check "$name: status" "$?" "$status"
    if grep -q -- "$text" "$tmp/err"; then pass=$((pass + 1)); else fail=$((fail + 1)); echo "not ok $name: stderr is: $(cat "$tmp/err")"; fi
    [ -s "$tmp/out" ] && { fail=$((fail + 1)); echo "not ok $name: stdout is not empty"; }
}

should_pass "rows"      'length' 3 data/people.csv
should_pass "delimiter" '.[0].b' '"2"' -d ';' data/semi.csv
should_fail "missing file" 66 "cannot open" data/nowhere.csv
should_fail "directory"    66 "cannot open" data
should_fail "ragged row"   65 "line 3: 2 fields" data/ragged.csv
should_fail "usage"        64 "usage:"
should_fail "bad option"   64 "unknown option --fast" --fast data/people.csv
if $tool data/people.csv > /dev/full 2> "$tmp/err"; then
    fail=$((fail + 1)); echo "not ok a full disk is not noticed"
else
    echo "ok full disk: $(tail -1 "$tmp/err")"; pass=$((pass + 1))
fi
echo "$pass passed, $fail failed"
[ "$fail" -eq 0 ]
