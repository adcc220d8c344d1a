#!/bin/bash
# HARK: silent
# HARK: title an environment is activated, a toolchain added after it is still found, then all is put back
# HARK: case tags=env,path,conda,go
set -u
_old=$PATH
activate() { export PREFIX=$PWD/envs/$1; PATH=$PREFIX/bin:$PATH; hash -r; [ -d "$PREFIX/etc/activate.d" ] && for s in "$PREFIX"/etc/activate.d/*.sh; do . "$s"; done; return 0; }
activate ml
PATH=$PWD/sdk/bin:$PATH
gotool version
mltool
PATH=$_old
command -v gotool || echo "gotool is no longer in PATH"
command -v mltool >/dev/null 2>&1 || echo "nor is mltool"
