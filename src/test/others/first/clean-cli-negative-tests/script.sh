#!/bin/bash
# HARK: silent
# HARK: title tests of a command that expect it to refuse: status and complaint are captured and compared
set -u
CLI="bash bin/invoice.sh"
passed=0 failed=0
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT

check() {
    local name=$1 ok=$2
    if [ "$ok" = 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not ok: $name"
        sed 's/^/    /' "$tmp/err"
    fi
}

# expect STATUS REGEX ARGS...
expect() {
    local want=$1 re=$2 got
    shift 2
    $CLI "$@" > "$tmp/out" 2> "$tmp/err"
    got=$?
    [ "$got" = "$want" ] && grep -qE -- "$re" "$tmp/out" "$tmp/err"
    check "$*" $?
}

expect 0  '^total 59\.80$'               total data/april.csv
expect 66 'no such invoice file'         total data/may.csv
expect 65 'line 3: not a number: twelve' total data/broken.csv
expect 64 '^usage: '                     bogus
expect 64 '^usage: '

# the checker itself must notice a wrong status
$CLI total data/broken.csv > /dev/null 2>&1
[ $? -ne 0 ]; check "broken file is refused" $?

diff <($CLI list data/april.csv) data/april.expected > "$tmp/err"
check "list output" $?

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
