#!/bin/bash
# HARK: title set -e is off inside a function called from if: the licence is not copied, the package is built without it
# HARK: case needs=tar tags=packaging,function
set -euo pipefail
stage=$PWD/stage
ok()   { echo "  ok: $*"; }
fail() { echo "  FAILED: $*" >&2; exit 1; }

compile() {
    mkdir -p build
    sed 's/@PREFIX@/\/usr/' src/tool.in > build/tool
    chmod 755 build/tool
    bash -n build/tool
}

assemble() {
    rm -rf "$stage"
    mkdir -p "$stage/usr/bin" "$stage/usr/share/doc/tool"
    install -m 755 build/tool "$stage/usr/bin/tool"
    # HARK: missing-file|nonzero-exit errexit-disabled-in-condition if-condition errno=ENOENT path=COPYING status=1
    install -m 644 COPYING "$stage/usr/share/doc/tool/"
    cp README "$stage/usr/share/doc/tool/"
    # conffiles are there in the full edition only
    if [ -d etc ]; then cp -r etc "$stage/"; fi
}

smoke() { "$stage/usr/bin/tool" --help 2>&1 | grep -q usage; }

compile
if assemble; then ok "assembled"; else fail "assemble"; fi
smoke || fail "the tool does not start"
if find "$stage" -name '*.sh~' | grep .; then fail "editor backups in the package"; fi
tar cf tool.tar -C "$stage" usr
ok "$(tar tf tool.tar | grep -vc '/$') files in tool.tar"
