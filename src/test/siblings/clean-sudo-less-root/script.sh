#!/bin/bash
# HARK: silent
# HARK: title EUID, sudo -n and capsh questions in a script that needs no rights
# HARK: case user=nobody tags=non-root,probe
set -u
SUDO=
if [ "$EUID" -ne 0 ]; then
    if command -v sudo-none >/dev/null && sudo-none -n true 2>/dev/null; then SUDO=sudo-none; else echo "without sudo"; fi
fi
[ -w /usr/local/bin ] && dest=/usr/local/bin || dest=$PWD/bin
$SUDO mkdir -p "$dest"
$SUDO install -m 755 tool.sh "$dest/tool"
"$dest/tool"
renice -n 5 $$ >/dev/null 2>&1 || true
ulimit -c 0
