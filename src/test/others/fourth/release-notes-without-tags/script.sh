#!/usr/bin/env bash
# Cuts a release: notes since the last tag, version file, tarball.
# HARK: title release notes cover the whole history because no tag matches
# HARK: case needs=git
set -euo pipefail

readonly VERSION=${1:-1.5.0}
readonly OUT=dist

log() { printf '[release] %s\n' "$*"; }

require_clean() {
    if ! git diff --quiet HEAD -- src; then
        log "working tree is dirty"
        exit 1
    fi
}

write_notes() {
    local file=$1
    local prev=$(git describe --tags --abbrev=0 --match 'v[0-9]*' 2>/dev/null)  # HARK: nonzero-exit local-masks-status stderr-discarded status=128
    local range=${prev:+$prev..}HEAD
    {
        printf '# %s\n\n' "$VERSION"
        git log --reverse --format='- %s' "$range"
    } > "$file"
    log "notes: $(grep -c '^- ' "$file") changes"
}

pack() {
    git archive --prefix="app-$VERSION/" -o "$OUT/app-$VERSION.tar" HEAD
    tar -tf "$OUT/app-$VERSION.tar" | sed 's/^/  /'
}

main() {
    mkdir -p "$OUT"
    require_clean
    write_notes "$OUT/NOTES.md"
    pack
    log "release $VERSION ready"
}

main "$@"
