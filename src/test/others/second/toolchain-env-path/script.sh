#!/bin/bash
# HARK: title the sourced tool chain environment sets PATH anew; protogen is gone, local v=$(…) hides it
# HARK: case needs=sed tags=path,local,codegen
set -euo pipefail
root=$PWD
export PATH=$root/tools/bin:$PATH
msg() { echo "build: $*"; }

check_tools() {
    local t
    for t in protogen sed awk; do
        command -v "$t" >/dev/null || { echo "$t is needed" >&2; exit 1; }
    done
    command -v ninja-x >/dev/null && generator=ninja || generator=make
    msg "generator: $generator"
}

load_toolchain() {
    local f
    for f in "$HOME/.toolchain" "$root/toolchain/local.env" "$root/toolchain/default.env"; do
        if [ -r "$f" ]; then
            . "$f"
            msg "tool chain ${f##*/}"
            return 0
        fi
    done
    return 1
}

stamp() {
    # HARK: command-not-found|env-lost local-masks-status stderr-discarded status=127 cmd=protogen
    local schema=$(protogen --schema-version 2>/dev/null)
    cat > gen/stamp.h <<EOF
#define TARGET "$TARGET"
#define SCHEMA "$schema"
EOF
}

check_tools
mkdir -p gen
protogen model.def > gen/model.h
load_toolchain || { echo "no tool chain" >&2; exit 1; }
stamp
grep -q 'define TARGET "armv7"' gen/stamp.h || exit 1
cat gen/*.h > all.h
msg "headers generated: $(ls gen | wc -l)"
