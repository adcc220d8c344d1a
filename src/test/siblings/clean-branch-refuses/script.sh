#!/bin/bash
# HARK: silent
# HARK: case needs=jq
# HARK: title tests of a command that must refuse: its branch ends with the tool's own status, output and status are compared
set -u
passed=0
expect() {
    local want=$1 text=$2 got
    shift 2
    bash bin/convert.sh "$@" > out.txt 2> err.txt
    got=$?
    if [ "$got" -eq "$want" ] && grep -q "$text" out.txt err.txt; then
        passed=$((passed + 1))
    else
        echo "not ok: $* gave $got"
    fi
}
expect 0 '"n": *1' pretty ok.json
expect 5 'parse error\|Invalid' pretty broken.json
expect 0 '^1$' get ok.json
expect 64 usage none ok.json
rm -f out.txt err.txt
echo "$passed of 4"
