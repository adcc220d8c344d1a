#!/bin/bash
# HARK: silent
# HARK: title healthy: install script
set -e
PREFIX=${PREFIX:-$PWD/stage}
command -v install >/dev/null || { echo "need install" >&2; exit 1; }
for d in bin share/doc; do [ -d "$PREFIX/$d" ] || mkdir -p "$PREFIX/$d"; done
install -m 755 script.sh "$PREFIX/bin/tool"
if [ -f man/tool.1 ]; then install -m 644 man/tool.1 "$PREFIX/share/man"; fi
[ -e config.local ] && cp config.local "$PREFIX/share" || echo "no local config"
ldconfig -p 2>/dev/null | grep -q libacme || echo "libacme not installed"
type -t some_function || :
stat "$PREFIX/none" >/dev/null 2>&1 || touch "$PREFIX/none"
old=$(readlink "$PREFIX/current" 2>/dev/null || true)
ln -sfn bin "$PREFIX/current"
echo "installed${old:+ over $old}"
