#!/bin/bash
# HARK: title a recipe line with a leading `-` installs the manual page, whose file has another name
# HARK: case needs=make,gzip tags=make,install
set -euo pipefail
stage=$PWD/stage
step() { printf '>> %s\n' "$*"; }

need_build() { ! make -q all >/dev/null 2>&1; }

stage_tree() {
    rm -rf "$stage"
    # HARK: missing-file|nonzero-exit program-ignored-it errno=ENOENT path=doc/hexview.1.gz status=1 id=inst
    make -s install DESTDIR="$stage"
}

manifest() {
    ( cd "$stage" && find . -type f | sort | sed 's|^\.||' ) > MANIFEST
}

if need_build; then step "build"; make -s all; fi
step "stage"
stage_tree
manifest
step "$(wc -l < MANIFEST) files staged"
if grep -q '\.la$' MANIFEST; then step "libtool files, remove them"; fi
"$stage/usr/bin/hexview" --version | grep -q 0.9 || { echo "the staged tool does not work" >&2; exit 1; }
test -e SIGNING_KEY && step "sign" || step "unsigned build"
tar cf hexview.tar -C "$stage" usr
step "package done"
