#!/bin/bash
# HARK: title a typo (jp for jq) at the head of a pipeline without pipefail: the list of dependencies is empty
# HARK: case needs=jq,zip tags=packaging,typo
set -eu
dist=$PWD/dist
log() { echo "pack: $*"; }

field() { jq -er "$1 // empty" package.json 2>/dev/null || echo "$2"; }

write_deps() {
    # HARK: command-not-found no-pipefail status=127
    jp -r '.dependencies | keys[]' package.json | sort > "$dist/DEPENDS"
}

lint() {
    local f
    for f in src/*.js; do
        if grep -qn 'debugger;' "$f"; then
            log "debugger statement in $f"
            return 1
        fi
    done
}

rm -rf "$dist"
mkdir -p "$dist"
name=$(field .name unnamed)
version=$(field .version 0.0.0)
log "home page: $(field .homepage none)"
lint || exit 1
if jq -e '.scripts.prepack' package.json >/dev/null; then
    log "prepack is not supported"
    exit 1
fi
write_deps
cp src/*.js "$dist/"
[ -f CHANGELOG.md ] && cp CHANGELOG.md "$dist/"
( cd "$dist" && zip -qX "../$name-$version.zip" ./* )
log "$name-$version.zip with $(wc -l < "$dist/DEPENDS") dependencies"
