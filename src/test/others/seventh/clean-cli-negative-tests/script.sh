#!/bin/bash
# HARK: silent
# HARK: title the tests of a tool check that it refuses what is wrong
# HARK: case tags=ci,nested
# run-tests.sh - tests of bin/ledger, among them many that have to fail
set -u

TOOL=$PWD/bin/ledger
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
passed=0
failed=0

ok()  { passed=$((passed + 1)); }
bad() { failed=$((failed + 1)); echo "not ok: $*"; }

# expect STATUS NAME COMMAND...: the command ends with that status
expect() {
    local want=$1 name=$2 got=0
    shift 2
    "$@" > "$tmp/out" 2> "$tmp/err" || got=$?
    if [ "$got" -eq "$want" ]; then ok; else bad "$name: status $got instead of $want"; fi
}

says() {
    if grep -q -- "$1" "$tmp/err"; then ok; else bad "no '$1' on stderr"; fi
}

cd "$tmp" || exit 1

expect 2 "no arguments" "$TOOL"
says usage
expect 2 "unknown command" "$TOOL" frobnicate
expect 3 "a missing book" "$TOOL" sum nothere.txt
says "cannot read"

expect 0 "a new book" "$TOOL" init book.txt
expect 4 "the same book again" "$TOOL" init book.txt
says exists
expect 0 "an entry" "$TOOL" add book.txt 42
expect 5 "not a number" "$TOOL" add book.txt ten
says "not a number"
expect 0 "the sum" "$TOOL" sum book.txt
if [ "$(cat out)" = 42 ]; then ok; else bad "the sum is $(cat out)"; fi

# the refused entry must not have been written
if ! grep -q ten book.txt; then ok; else bad "a bad entry was written"; fi
# nor may the tool leave its lock behind
if [ ! -e book.txt.lock ]; then ok; else bad "a lock was left"; fi

touch book.txt.lock
expect 6 "a locked book" "$TOOL" add book.txt 1
rm book.txt.lock
cmp -s book.txt /dev/null && bad "the book is empty"

# a reader that goes away early
"$TOOL" dump book.txt 2>/dev/null | head -n 1 > first
if [ "$(cat first)" = 42 ]; then ok; else bad "first entry"; fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
