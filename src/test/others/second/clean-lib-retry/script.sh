#!/bin/bash
# HARK: silent
# HARK: title helper library (log, die, run, try, retry): a flaky mirror is tried again until it delivers
# HARK: case tags=library,retry
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/lib/common.sh"
need cat sha256sum sort

fetch() { "$here/tools/mirror-get" "$1" "cache/$1"; }

verify() {
    local want
    want=$(awk -v f="$1" '$2 == f { print $1 }' manifest.sha256)
    [ -n "$want" ] || die "$1 is not in the manifest"
    [ "$(sha256sum < "cache/$1" | cut -d' ' -f1)" = "$want" ]
}

run mkdir -p cache
for f in base.txt extra.txt; do
    if [ -f "cache/$f" ] && try verify "$f"; then
        log "$f is cached"
        continue
    fi
    retry 5 fetch "$f" || die "$f cannot be fetched"
    verify "$f" || die "$f is damaged"
    log "$f fetched"
done
run sort -o cache/all.txt cache/base.txt cache/extra.txt
log "$(wc -l < cache/all.txt) lines"
