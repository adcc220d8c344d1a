#!/bin/bash
# a warm cache is kept, a broken one is thrown away
set -eu
mkdir -p "$1/cache"
if ! ( cd "$1/cache" && sha256sum -c --status sums 2>/dev/null ); then
    rm -rf "$1/cache"
    mkdir "$1/cache"
    echo "warm" > "$1/cache/entry"
    ( cd "$1/cache" && sha256sum entry > sums )
fi
