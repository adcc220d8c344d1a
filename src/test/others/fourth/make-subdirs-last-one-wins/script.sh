#!/bin/bash
# HARK: title a plugin does not compile and the make loop goes on
# HARK: case needs=gcc,make
set -euo pipefail

jobs=1
BUILD_LOG=${BUILD_LOG:-build.log}

banner() { echo "==> $*"; }

banner "building"
# HARK: also
make -j$jobs all > "$BUILD_LOG" 2>&1

banner "packing"
mkdir -p pkg/plugins
find plugins -name '*.so' -exec cp {} pkg/plugins/ \;
cp stamp pkg/
tar --sort=name -cf plugins.tar pkg
tar -tf plugins.tar
banner "done: $(cat pkg/stamp)"
