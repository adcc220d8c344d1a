#!/bin/bash
# Release step: builds the manual and bundles it for the web server.
# HARK: title cd fails in a make recipe with a semicolon, the bundle is made from the wrong directory
set -euo pipefail

version=${1:-1.8}

rm -rf build dist
make -s pages VERSION="$version"
make -s bundle VERSION="$version"    # HARK: cd-failed last-command-wins no-errexit errno=ENOENT path=build/html

bundle=dist/manual-$version.tar
[ -s "$bundle" ] || { echo "no bundle" >&2; exit 1; }
gzip -nf "$bundle"
echo "bundle: $bundle.gz ($(tar -tzf "$bundle.gz" | wc -l) files)"
