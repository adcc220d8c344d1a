#!/bin/sh
# HARK: silent
# HARK: title self test of a verifier: damaged, cut and missing archives have to be refused
# HARK: run dash script.sh
# HARK: case tags=checksum,test
set -u

fails=0 tests=0
work=$(mktemp -d ./t/w.XXXXXX) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 129' HUP INT TERM

ok() {
    tests=$((tests + 1))
    echo "ok $tests - $1"
}
not_ok() {
    tests=$((tests + 1))
    fails=$((fails + 1))
    echo "not ok $tests - $1"
}

# expect STATUS NAME COMMAND…
expect() {
    want=$1 name=$2
    shift 2
    "$@" > "$work/out" 2>&1
    got=$?
    if [ "$got" -eq "$want" ]; then ok "$name"; else not_ok "$name (got $got)"; fi
}

fresh() {
    tar -cf - payload | gzip -n > "$work/a.tgz"
    ( cd "$work" && sha256sum a.tgz > a.sum )
}

fresh
expect 0 "a good archive passes" sh ./verify.sh "$work/a.tgz"

printf x | dd of="$work/a.tgz" bs=1 seek=20 conv=notrunc 2> "$work/dd" || exit 1
expect 1 "a damaged archive is refused" sh ./verify.sh "$work/a.tgz"

fresh
head -c 50 "$work/a.tgz" > "$work/b.tgz" && mv "$work/b.tgz" "$work/a.tgz"
( cd "$work" && sha256sum a.tgz > a.sum )
expect 2 "a cut archive with a fitting sum is refused" sh ./verify.sh "$work/a.tgz"

rm -f "$work/a.tgz"
expect 3 "a missing archive is refused" sh ./verify.sh "$work/a.tgz"
expect 64 "no argument is a usage error" sh ./verify.sh

echo "1..$tests"
[ "$fails" -eq 0 ]
