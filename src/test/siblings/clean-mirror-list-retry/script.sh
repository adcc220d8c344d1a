#!/bin/bash
# HARK: silent
# HARK: title three mirrors are tried in turn, the last one has the file
# HARK: case tags=retry,fallback,loop
set -e
got=
for m in mirror-a mirror-b mirror-c; do
    if cp "$m/pkg.tar" pkg.tar 2>/dev/null; then got=$m; break; fi
    echo "$m has no pkg.tar"
done
[ -n "$got" ] || exit 1
echo "fetched from $got"
