#!/bin/bash
# HARK: title git describe fails in a recipe's pipeline (no tags in the shallow clone); the version is empty
# HARK: case needs=git,make
# Builds the source release.
set -euo pipefail
log=build.log
: > "$log"
command -v nproc >/dev/null && jobs=1
rm -rf dist

if [ -f local.mk ]; then
    echo "using local.mk"
fi
# HARK: also
make -s -j"${jobs:-1}" dist >> "$log" 2>&1
test -s dist/tool.sh
test -f dist/VERSION
tar cf dist.tar dist
echo "release packed, $(tar tf dist.tar | grep -c tool) tool"
