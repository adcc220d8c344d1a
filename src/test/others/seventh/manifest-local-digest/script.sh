#!/bin/bash
# HARK: title local hides that the digest of an artifact could not be made
# HARK: case tags=release
# make-manifest.sh - list every artifact of a release with its digest
set -euo pipefail

LIST=release.files
MANIFEST=dist/MANIFEST
ALGO=sha256
entries=0

info() { echo "manifest: $*"; }
die()  { echo "manifest: $*" >&2; exit 1; }
tmp=$(mktemp)
trap 'rm -f "$tmp"' EXIT

while getopts "a:l:" opt; do
    case "$opt" in
        a) ALGO=$OPTARG ;;
        l) LIST=$OPTARG ;;
        *) die "usage: make-manifest.sh [-a algo] [-l list]" ;;
    esac
done

command -v "${ALGO}sum" >/dev/null || die "no ${ALGO}sum here"
[ -s "$LIST" ] || die "empty list $LIST"

header() {
    echo "# product: agent"
    echo "# version: $(cat dist/VERSION 2>/dev/null || echo dev)"
    echo "# algorithm: $ALGO"
}

entry() {
    local file=$1 kind=$2
    local digest=$("${ALGO}sum" "dist/$file" 2>/dev/null | cut -d' ' -f1) # HARK: missing-file local-masks-status stderr-discarded errno=ENOENT call=open path=dist/agent-arm64.tgz status=1 cmd=sum
    printf '%s  %s  %s\n' "$digest" "$kind" "$file" >> "$tmp"
    entries=$((entries + 1))
}

header > "$tmp"
while read -r kind file; do
    case "$kind" in
        ''|'#'*) continue ;;
        bin|doc) entry "$file" "$kind" ;;
        sig) [ -f "dist/$file" ] && entry "$file" sig || info "unsigned build" ;;
        *) die "bad kind $kind" ;;
    esac
done < "$LIST"

if ! cmp -s "$tmp" "$MANIFEST"; then
    cp "$tmp" "$MANIFEST"
    info "updated"
fi
info "$entries entries"
