#!/usr/bin/env bash
# HARK: title the version stamped into the header is empty
# Stamps the version into src/version.h.in, builds and smoke-tests the binary.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$here/out
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@example.org
export GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@example.org
export GIT_AUTHOR_DATE='2024-02-01T10:00:00Z' GIT_COMMITTER_DATE='2024-02-01T10:00:00Z'

log() { printf '[stamp] %s\n' "$*"; }

checkout() {
    # CI hands us a bare source tree; make it a repository like the real checkout
    git -C "$here" init -q -b main
    git -C "$here" add src script.sh
    git -C "$here" commit -qm 'import'
    git -C "$here" tag release/1.8.0
}

dirty() {
    if git -C "$here" diff --quiet HEAD -- src; then
        echo clean
    else
        echo dirty
    fi
}

render() {
    sed -e "s|@VERSION@|${BUILD_VERSION#release/}|" \
        -e "s|@STATE@|$1|" \
        -e "s|@FLAVOUR@|${FLAVOUR:-release}|" "$here/src/version.h.in"
}

[ -d "$here/.git" ] || checkout
mkdir -p "$out"

export BUILD_VERSION=$(git -C "$here" describe --match 'release/*' --abbrev=7 2>"$out/describe.log") # HARK: nonzero-exit export-masks-status status=128 cmd=git
state=$(dirty)
log "tree is $state"

render "$state" > "$out/version.h.tmp"
if ! cmp -s "$out/version.h.tmp" "$out/version.h"; then
    mv "$out/version.h.tmp" "$out/version.h"
    log "version.h updated"
fi

"${CC:-gcc}" -I"$out" -o "$out/hello" "$here/src/hello.c"
"$out/hello" --version > "$out/banner"
grep -q '^hello ' "$out/banner" || { log "no banner"; exit 1; }
log "built: $(cat "$out/banner")"
