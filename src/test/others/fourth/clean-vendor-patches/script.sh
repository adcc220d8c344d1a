#!/usr/bin/env bash
# HARK: silent
# HARK: title vendored sources: a patch that is in already is recognised and skipped
# HARK: case needs=patch
set -euo pipefail

name=lib version=1.2
src="vendor/$name"

verify() { sha256sum --status -c "$name-$version.sha256"; }
unpack() { rm -rf vendor; mkdir -p "$src"; tar -xzf "$name-$version.tar.gz" -C "$src" --strip-components=1; }

apply() {
  local p=$1
  if patch -d "$src" -p1 -N -s -f --dry-run < "$p" > /dev/null 2>&1; then
    patch -d "$src" -p1 -N -s --no-backup-if-mismatch < "$p"
    echo "applied   ${p##*/}"
  elif patch -d "$src" -p1 -R -s -f --dry-run < "$p" > /dev/null 2>&1; then
    echo "upstream  ${p##*/}"
  else
    echo "conflict  ${p##*/}" >&2
    return 1
  fi
}

verify || { echo "checksum mismatch" >&2; exit 1; }
unpack
for p in patches/*.patch; do
  apply "$p"
done
for p in patches/*.patch; do
  apply "$p"
done
find vendor \( -name '*.rej' -o -name '*.orig' \) -print -quit | grep -q . && { echo "rejects left" >&2; exit 1; }
cat "$src/conf.c"
