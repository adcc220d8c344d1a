#!/bin/bash
# HARK: silent
# HARK: title cd with CDPATH, cd -, pushd/popd and a directory that is made when cd says no
# HARK: case tags=cd
set -u
CDPATH=:projects:elsewhere-none
cd web >/dev/null && basename "$PWD"
cd - >/dev/null || exit 1
cd cache 2>/dev/null || { mkdir cache && cd cache || exit 1; }
basename "$PWD"
pushd .. >/dev/null && popd >/dev/null
cd "$OLDPWD" || exit 1
popd 2>/dev/null || echo "stack is empty"
ls
