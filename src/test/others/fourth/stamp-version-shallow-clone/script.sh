#!/usr/bin/env bash
# HARK: title the version stamp loses its commit count
# HARK: case needs=git
# usage: script.sh [-o DIR] [-n NAME]
set -euo pipefail
out=dist name=pkg
while getopts o:n: opt; do
  case $opt in
    o) out=$OPTARG ;;
    n) name=$OPTARG ;;
    *) echo "usage: $0 [-o DIR] [-n NAME]" >&2; exit 64 ;;
  esac
done

python3 tools/stamp.py "$name/_version.py" # HARK: nonzero-exit program-ignored-it stderr-discarded status=128

version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$name/_version.py")
mkdir -p "$out"
tarball="$out/$name-$version.tar.gz"
tar --exclude='__pycache__' -czf "$tarball" "$name"

(cd "$out" && sha256sum -- *.tar.gz > SHA256SUMS)
printf 'built %s (%d files)\n' "$tarball" "$(tar -tzf "$tarball" | grep -vc '/$')"
