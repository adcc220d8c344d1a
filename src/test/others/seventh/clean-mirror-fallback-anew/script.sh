#!/bin/bash
# HARK: silent
# HARK: title a download goes from mirror to mirror until it has the right file
# HARK: case needs=curl tags=network,retry
# fetch-toolchain.sh - get the toolchain from the first mirror that delivers
set -euo pipefail

CACHE=cache
LOCKFILE=toolchain.lock
LOG=fetch.log
: > "$LOG"

info() { echo "fetch: $*"; }
debug() { echo "$*" >> "$LOG"; }
die() { echo "fetch: $*" >&2; exit 1; }

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

mirrors=(
    "http://127.0.0.1:9/toolchain"
    "file://$PWD/mirrors/incomplete"
    "file://$PWD/mirrors/damaged"
    "file://$PWD/mirrors/good"
)
# a mirror of the own network comes first
if [ -n "${TOOLCHAIN_MIRROR:-}" ]; then mirrors=("$TOOLCHAIN_MIRROR" "${mirrors[@]}"); fi

checksum_ok() {
    local file=$1 want=$2 have
    have=$(sha256sum "$file" | cut -d' ' -f1)
    [ "$have" = "$want" ]
}

fetch() {
    local name=$1 sum=$2 m
    if [ -f "$CACHE/$name" ]; then
        if checksum_ok "$CACHE/$name" "$sum"; then
            info "$name is in the cache"
            return 0
        fi
        debug "$name: the cached file is outdated"
        rm -f "$CACHE/$name"
    fi
    for m in "${mirrors[@]}"; do
        if ! curl -fsS -m 2 -o "$tmp/$name" "$m/$name" 2>> "$LOG"; then
            debug "$name: not from $m"
            continue
        fi
        if ! checksum_ok "$tmp/$name" "$sum"; then
            debug "$name: wrong checksum from $m"
            rm -f "$tmp/$name"
            continue
        fi
        mv "$tmp/$name" "$CACHE/$name"
        info "$name from ${m##*/}"
        return 0
    done
    return 1
}

mkdir -p "$CACHE" bin
while read -r sum name; do
    [ -n "$name" ] || continue
    fetch "$name" "$sum" || die "no mirror has $name"
done < "$LOCKFILE"

for f in "$CACHE"/*.tar; do
    tar xf "$f" -C bin
done
[ -x bin/compiler ] && [ -x bin/linker ] || die "the toolchain is incomplete"
[ "$(bin/compiler)" = "compiler 5" ] || die "wrong compiler"
# old versions of the layout
rm -rf toolchain.old bin/*.tmp
unlink compiler 2>/dev/null || true
ln -s bin/compiler compiler
info "ready: $(./compiler)"
