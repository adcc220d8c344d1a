#!/bin/bash
# HARK: silent
# HARK: title pyenv-like version manager: shims exec the tool of the version that a file up the tree names
# HARK: case tags=shim,path,exec
set -eu
export RTENV_ROOT=$PWD
export PATH=$RTENV_ROOT/shims:$RTENV_ROOT/bin:$PATH
check() { [ "$2" = "$3" ] && echo "ok   $1: $2" || { echo "BAD  $1: $2, not $3"; exit 1; }; }

rtenv rehash
check "shims" "$(ls shims | tr '\n' ' ')" "widget widgetctl "
check "global" "$(widget --version)" "widget 1.8.2"
check "project" "$(cd projects/site/src/deep && widget --version)" "widget 2.1.0"
check "shell" "$(RTENV_VERSION=1.8.2 && export RTENV_VERSION && cd projects/site && widget --version)" "widget 1.8.2"

# widgetctl exists in 2.1.0 only: the shim must say so, with 127
set +e
msg=$(widgetctl status 2>&1)
rc=$?
set -e
check "missing tool status" "$rc" 127
case $msg in
    *"not in version 1.8.2"*"2.1.0"*) echo "ok   hint names the other version" ;;
    *) echo "BAD  hint: $msg"; exit 1 ;;
esac
check "ctl" "$(cd projects/site && widgetctl status)" "up"

if rtenv use 9.9.9 2>/dev/null; then echo "BAD  9.9.9 was accepted"; exit 1; fi
rtenv use 2.1.0
check "after use" "$(widget --version)" "widget 2.1.0"
check "system" "$(RTENV_VERSION=system rtenv which ls)" "$(PATH=/usr/bin:/bin command -v ls)"
