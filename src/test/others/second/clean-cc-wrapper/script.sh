#!/bin/bash
# HARK: silent
# HARK: title a ccache-like gcc wrapper: cache misses, exec of the real compiler, an expected compile error is passed on
# HARK: case needs=gcc tags=wrapper,exec,gcc
set -euo pipefail
export CC_CACHE=$PWD/cache
export PATH=$PWD/wrappers:$PATH
stat_of() { cat "$CC_CACHE/$1" 2>/dev/null || echo 0; }

build() {
    local f
    for f in src/*.c; do
        gcc -c "$f" -o "obj/$(basename "$f" .c).o"
    done
}

must_not_compile() {
    local rc=0
    gcc -c "$1" -o /dev/null 2> diag.txt || rc=$?
    [ "$rc" -eq 1 ] || { echo "the wrapper gives status $rc for a compile error"; exit 1; }
    grep -q 'error:' diag.txt || { echo "the wrapper swallows diagnostics"; exit 1; }
    echo "compile error is passed on"
}

mkdir -p obj
build
echo "hits $(stat_of hits), misses $(stat_of misses)"
mv obj obj.first
mkdir obj
build
echo "hits $(stat_of hits), misses $(stat_of misses)"
diff -r obj obj.first || { echo "the cache gives other objects"; exit 1; }
must_not_compile negative/undeclared.c
[ "$(stat_of hits)" -eq 1 ] && [ "$(stat_of misses)" -eq 2 ] && echo "cache works"
