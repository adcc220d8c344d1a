#!/bin/bash
# HARK: title the version is read from a file that is not there, behind || true
# HARK: case tags=builtin,release
set -euo pipefail
version=
read -r version < VERSION.txt 2>/dev/null || true   # HARK: missing-file or-true errno=ENOENT path=VERSION.txt status=1 call=open
tar -cf "app-${version}.tar" app.txt
ls app-*.tar
