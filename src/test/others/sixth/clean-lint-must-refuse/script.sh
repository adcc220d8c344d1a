#!/bin/bash
# HARK: silent
# HARK: title a linter's own tests: the bad files must be refused with the right status
set -uo pipefail
PATH=$PWD/bin:$PATH

declare -i ran=0 wrong=0
declare -A want=([ok]=0 [findings]=1 [usage]=2 [io]=3)

expect() { # kind command...
    local kind=$1 got; shift
    ran+=1
    "$@" > out.txt 2> err.txt
    got=$?
    if (( got == want[$kind] )); then
        printf 'ok %d - %s (%s)\n' "$ran" "$*" "$kind"
    else
        printf 'not ok %d - %s: got %d, want %d\n' "$ran" "$*" "$got" "${want[$kind]}"
        sed 's/^/# /' out.txt err.txt
        wrong+=1
    fi
}

for f in tests/good/*; do expect ok inilint "$f"; done
for f in tests/bad/*; do
    expect findings inilint "$f"
    # every bad file says on its first line what must be said about it
    msg=$(sed -n '1s/^; expect: //p' "$f")
    if ! grep -qF -- "$msg" out.txt; then
        echo "# $f: no message '$msg'"
        wrong+=1
    fi
done
expect usage inilint
expect usage inilint --nonsense tests/good/plain.ini
expect io inilint tests/good
expect io inilint tests/no/such.ini

# nothing is said about a good file
expect ok bash -c 'inilint tests/good/plain.ini | grep -c . | grep -qx 0'
rm -f out.txt err.txt core
echo "1..$ran"
(( wrong == 0 )) || exit 1
