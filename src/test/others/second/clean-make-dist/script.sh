#!/bin/bash
# HARK: silent
# HARK: title make -q as a question, touch and rebuild, distribution as tar and zip, unpacked and built again
# HARK: case needs=make,gcc,zip,unzip tags=make,packaging
set -eu
log() { printf '== %s\n' "$*"; }

uptodate() { make -q "$@" >/dev/null 2>&1; }

ensure_built() {
    if uptodate all; then
        log "up to date"
    else
        rc=$?
        [ "$rc" -eq 1 ] || { echo "make -q: $rc" >&2; exit 1; }
        log "building"
        make -s all
    fi
}

has_target() { make -pn 2>/dev/null | grep -q "^$1:"; }

pack() {
    local name=$1
    rm -rf "$name" "$name.tar.xz" "$name.zip"
    mkdir "$name"
    cp Makefile hello.c greet.h README "$name/"
    if command -v xz >/dev/null; then tar cJf "$name.tar.xz" "$name"; else tar czf "$name.tar.gz" "$name"; fi
    zip -qr "$name.zip" "$name"
    rm -r "$name"
}

make -s clean
ensure_built
ensure_built
touch -d '2001-01-01' hello
ensure_built
./hello
for t in install uninstall doc; do
    has_target "$t" && log "has $t" || log "no target $t"
done
pack hello-1.0
unzip -tq hello-1.0.zip >/dev/null
mkdir -p verify
unzip -qo hello-1.0.zip -d verify
( cd verify/hello-1.0 && make -s all && ./hello )
zip -qf hello-1.0.zip || case $? in
    12) log "archive is fresh" ;;
    *) exit 1 ;;
esac
