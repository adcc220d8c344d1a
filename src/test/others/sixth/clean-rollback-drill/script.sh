#!/bin/bash
# HARK: title drill that wants to see broken releases refused and rolled back
# HARK: silent
set -u
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 70
source lib/deploy.sh

pass=0 fail=0
rm -f current deploy.err

expect() {   # expect STATUS LINK COMMAND...
    local want=$1 link=$2 got
    shift 2
    "$@"
    got=$?
    if [[ $got -eq $want && $(current) == "$link" ]]; then
        pass=$((pass + 1))
        echo "ok   $* -> $got, current: ${link:-none}"
    else
        fail=$((fail + 1))
        echo "FAIL $* -> $got (want $want), current: $(current) (want $link)"
    fi
}

expect 1 ""          deploy r2      # first release ever, broken: nothing stays behind
expect 0 releases/r1 deploy r1
expect 1 releases/r1 deploy r2      # rolled back
expect 2 releases/r1 deploy r9      # unknown
expect 0 releases/r1 deploy r1

refusals=$(grep -c 'schema too old' deploy.err)
if ((refusals != 2)); then
    echo "FAIL r2 refused $refusals times"
    fail=$((fail + 1))
fi
if compgen -G '.current.*' >/dev/null; then
    echo "FAIL temporary links left"
    fail=$((fail + 1))
fi

echo "$pass passed, $fail failed"
((fail == 0))
