#!/bin/bash
# HARK: silent
# HARK: title CI build with a cache: the cache misses and make -q says no, then all is built
# HARK: case needs=make
set -euo pipefail
CACHE=${CACHE_DIR:-cache}
mkdir -p "$CACHE"

key() { cat Makefile src/*.txt | sha256sum | cut -c1-16; }

restore() {
    local k=$1
    [[ -f $CACHE/$k.tar ]] || return 1
    tar -xf "$CACHE/$k.tar"
}

intact() { (cd out && sha256sum --status -c SUMS 2>/dev/null); }

build() {
    if make -q all 2>/dev/null; then
        echo "make: nothing to do"
    else
        make -s all
        echo "make: built"
    fi
    (cd out && sha256sum ./*.html > SUMS)
}

pass() {
    local k
    k=$(key)
    if restore "$k" && intact; then
        echo "cache hit"
    else
        echo "cache miss"
        build
        tar -cf "$CACHE/$k.tar" out
    fi
}

pass
rm -r out
pass
echo "one more paragraph" >> src/intro.txt
pass
grep -l 'one more' out/*.html
