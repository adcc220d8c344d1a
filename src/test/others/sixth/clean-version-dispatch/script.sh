#!/bin/bash
# HARK: silent
# HARK: title a version manager's shim searches upwards and probes several names
set -eu
export VM_ROOT=$PWD/versions VM_STOP=$PWD
export PATH=$PWD/shims:$PATH
unset VM_VERSION

show() { printf '%-14s %s\n' "$1" "$(cd "$1" && lang -e version)"; }

echo "# by file"
show app
show app/deep/er
show .

echo "# by variable"
VM_VERSION=3.12 lang -e version

echo "# refused"
if msg=$(VM_VERSION=4 lang -e version 2>&1); then
    echo "4 should not exist" >&2
    exit 1
else
    echo "status $?: $msg"
fi

echo "# which"
lang-which() ( hash -r; p=$(type -P "$1") && echo "${p#"$VM_STOP"/}" )
lang-which lang
lang-which lang2to3 || echo "lang2to3 is not installed"
