#!/bin/bash
# HARK: title make -k goes on without the codec whose header is missing, and the bundle is packed with the rest
# HARK: case needs=make,gcc tags=make,packaging
set -eu
log() { echo "[bundle] $*"; }

probe_compiler() {
    for flag in -fvisibility=hidden -fmagic-vector; do
        if gcc -Werror "$flag" -E -x c /dev/null >/dev/null 2>&1; then
            CFLAGS="${CFLAGS:-} $flag"
        fi
    done
    export CFLAGS
}

build_modules() {
    mkdir -p out
    # HARK: missing-file|nonzero-exit or-true output-discarded stderr-discarded errno=ENOENT path=vpx/vpx_codec.h status=2 call=open also=src/vp8.c:2|Makefile:8
    make -k all > build.log 2>&1 || :
    log "modules built"
}

pack() {
    local name=codecs-$(sed -n 's/^VERSION *= *//p' Makefile)
    mkdir -p "dist/$name"
    cp out/*.o "dist/$name/"
    tar czf "dist/$name.tar.gz" -C dist "$name"
    log "$name.tar.gz is ready"
}

command -v gcc >/dev/null || { echo "gcc is needed" >&2; exit 1; }
[ -d out ] && rm -r out
probe_compiler
build_modules
pack
grep -q VERSION config.local 2>/dev/null || log "no local configuration"
