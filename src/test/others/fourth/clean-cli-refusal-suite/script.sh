#!/bin/bash
# HARK: silent
# HARK: title a suite that checks that the tool refuses what it should
cd "$(dirname "$0")" || exit 1
PATH=$PWD/bin:$PATH
n=0 bad=0

# expect STATUS STDERR-PATTERN command...
expect() {
    local want=$1 pattern=$2 got err
    shift 2
    n=$((n + 1))
    err=$("$@" 2>&1 >/dev/null)
    got=$?
    if [ $got -ne $want ]; then
        echo "not ok $n - $* (status $got, wanted $want)"; bad=$((bad + 1))
    elif [[ ! $err =~ $pattern ]]; then
        echo "not ok $n - $* (stderr: $err)"; bad=$((bad + 1))
    else
        echo "ok $n - $*"
    fi
}

rm -rf work && mkdir work || exit 1
printf 'host=localhost\nport=80\n' > work/kv

expect 64 'no command'        keyval
expect 64 'unknown command'   keyval frobnicate
expect 64 'usage: get'        keyval get host
expect 66 'cannot read'       keyval get host work/none
expect 1  'no such key: user' keyval get user work/kv
expect 65 'bad key'           keyval set 'Bad Key' x work/kv
expect 0  '^$'                keyval get port work/kv
expect 0  '^$'                keyval set port 8080 work/kv
expect 0  '^$'                grep -qx port=8080 work/kv
expect 1  '^$'                grep -qx port=80 work/kv

echo "1..$n"
rm -rf work
exit $((bad > 0))
