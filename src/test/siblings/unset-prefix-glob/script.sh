#!/bin/bash
# HARK: title ${PREFIX} is unset, the clean-up pattern starts at the root and matches nothing
# HARK: case tags=variable,glob
set -e
mkdir -p build/objs
touch build/objs/a.o
chmod 600 ${BUILD_PREFX}/objs/*.o 2>/dev/null || true   # HARK: unset-variable-path|empty-glob|missing-file or-true stderr-discarded errno=ENOENT path=/objs/*.o status=1
echo "permissions tightened"
