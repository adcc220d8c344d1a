#!/bin/bash
# HARK: title git clone of a path that moved, stderr discarded, then an empty directory is shipped
# HARK: case tags=git,ci needs=git
mkdir -p theme
git clone -q --depth 1 ./remotes/theme.git theme/src 2>/dev/null   # HARK: nonzero-exit|missing-file stderr-discarded no-errexit status=128
mkdir -p theme/src
tar cf theme.tar theme
echo "theme packed with $(tar tf theme.tar | wc -l) entries"
