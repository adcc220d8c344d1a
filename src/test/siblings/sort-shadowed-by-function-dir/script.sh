#!/bin/bash
# HARK: title node_modules/.bin style directory first in PATH holds another `install`
# HARK: case tags=env,path,install
set -u
PATH=$PWD/node_modules/.bin:$PATH
mkdir -p prefix/bin
install -m 755 tool.sh prefix/bin/tool >/dev/null 2>&1   # HARK: path-shadowed|nonzero-exit output-discarded stderr-discarded no-errexit status=9
ls prefix/bin | wc -l
echo "installed"
