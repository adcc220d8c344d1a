#!/bin/bash
# HARK: silent
# HARK: title code generation with python: an override file is optional, a header is replaced only when it differs
# HARK: case needs=python3,gcc tags=codegen,python,gcc
set -euo pipefail
gen() { python3 tools/gen_errors.py "$@"; }

move_if_changed() {
    if cmp -s "$1" "$2"; then
        rm "$1"
        echo "$2 is unchanged"
    else
        mv "$1" "$2"
        echo "$2 is new"
    fi
}

compile() {
    local opt=()
    for o in -fno-such-optimisation -O1; do
        if gcc -Werror "$o" -E -x c /dev/null >/dev/null 2>&1; then opt+=("$o"); fi
    done
    gcc "${opt[@]}" -Ibuild -o build/show src/show.c
}

reject() {
    if msg=$(gen "$1" 2>&1 >/dev/null); then
        echo "$1 should have been refused" >&2
        return 1
    fi
    echo "refused: $msg"
}

mkdir -p build
for round in 1 2; do
    gen defs/errors.txt > build/errors.h.new
    move_if_changed build/errors.h.new build/errors.h
done
reject defs/double.txt
reject defs/badline.txt
compile
./build/show
if ./build/show 99 > build/unknown.txt; then
    echo "99 has a text" >&2; exit 1
fi
grep -q unknown build/unknown.txt && echo "99 is unknown, as it should be"
