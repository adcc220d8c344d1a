#!/bin/bash
# HARK: silent
# HARK: title option parsing, a menu fed from a file, wrong input is answered, a self-test calls the tool wrongly
# HARK: case tags=getopts,menu,dry-run
set -u
app=./bin/toolbox
say() { echo "-- $*"; }

assert_status() {
    local want=$1 got; shift
    "$@" > out.txt 2> err.txt < /dev/null
    got=$?
    if [ "$got" -ne "$want" ]; then
        echo "status $got, not $want: $*"
        cat err.txt
        exit 1
    fi
}

say "wrong calls"
assert_status 64 "$app"
assert_status 64 "$app" -x
grep -q 'illegal option' err.txt || exit 1
assert_status 64 "$app" -o
assert_status 2 "$app" menu
grep -q 'end of input' err.txt || exit 1
assert_status 0 "$app" -h

say "dry run"
"$app" -n -o build/site pack || exit 1
[ ! -e build/site ] || { echo "the dry run wrote something"; exit 1; }
say "real run"
"$app" -o build/site pack || exit 1
say "menu"
"$app" -o build/menu menu <<'EOF'
7
list
1
2
3
EOF
rc=$?
say "menu ended with $rc"
ls build
exit "$rc"
