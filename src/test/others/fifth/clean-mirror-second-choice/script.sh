#!/usr/bin/env bash
# HARK: silent
# HARK: title the first mirror is down, the second lacks a file, the third has it: all sums are right in the end
# HARK: case needs=curl tags=download,fallback
set -euo pipefail
cd "$(dirname "$0")"

mirrors=(
    "http://127.0.0.1:9/pub"
    "file://$PWD/mirrors/eu"
    "file://$PWD/mirrors/us"
)
cache=${XDG_CACHE_HOME:-$PWD/.cache}/fetch
mkdir -p "$cache" dl

fetch() {
    local name=$1 sum=$2 m
    if [[ -f $cache/$name ]] && echo "$sum  $cache/$name" | sha256sum -c --status; then
        cp "$cache/$name" dl/
        echo "$name: from the cache"
        return 0
    fi
    for m in "${mirrors[@]}"; do
        if ! curl -fsS --connect-timeout 1 -o "dl/$name.part" "$m/$name" 2>> dl/log; then
            continue
        fi
        if echo "$sum  dl/$name.part" | sha256sum -c --status; then
            mv "dl/$name.part" "dl/$name"
            cp "dl/$name" "$cache/"
            echo "$name: from ${m##*/}"
            return 0
        fi
        rm -f "dl/$name.part"
    done
    echo "$name: no mirror has it" >&2
    return 1
}

while read -r sum name; do
    fetch "$name" "$sum"
done < pkgs/SHA256SUMS

# once more, everything is at hand now
while read -r sum name; do
    fetch "$name" "$sum"
done < pkgs/SHA256SUMS

( cd dl && sha256sum -c --quiet ../pkgs/SHA256SUMS )
echo "all sums are right"
