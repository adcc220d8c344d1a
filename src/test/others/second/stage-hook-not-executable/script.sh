#!/bin/bash
# HARK: title run-parts like hook loop: the hook that strips secrets has lost its x bit, || : passes over it
# HARK: case tags=hooks,plugins
set -eu
stage=$PWD/stage
hooklog=$PWD/hooks.log
info() { echo "image: $*"; }

make_stage() {
    rm -rf "$stage"
    mkdir -p "$stage/etc" "$stage/root"
    cp -r skeleton/. "$stage/"
    if [ -d overlay ]; then cp -r overlay/. "$stage/"; else info "no overlay"; fi
}

run_hooks() {
    local h
    : > "$hooklog"
    for h in hooks.d/*; do
        case $h in
            *.md|*~) continue ;;
        esac
        # HARK: permission-denied|exec-failed or-true output-discarded stderr-discarded errno=EACCES call=exec path=hooks.d/30-drop-secrets status=126 cmd="$h"
        "$h" "$stage" >> "$hooklog" 2>&1 || :
    done
}

describe() {
    local id
    id=$(sed -n 's/^ID=//p' "$stage/etc/os-release" 2>/dev/null)
    info "built ${id:-unknown}"
}

make_stage
run_hooks
tar cf image.tar -C "$stage" .
describe
if command -v zstd-turbo >/dev/null 2>&1; then zstd-turbo image.tar; else gzip -nf image.tar; fi
info "$(tar tzf image.tar.gz | grep -vc '/$') files in image.tar.gz"
