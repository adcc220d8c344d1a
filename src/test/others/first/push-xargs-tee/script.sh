#!/bin/bash
# HARK: title artifacts are pushed by xargs into tee: one push fails, tee succeeds
# HARK: case needs=git
set -eu
export REGISTRY=registry TOKEN_FILE=conf/token

version() { git describe --tags 2>/dev/null || echo 0.0.0-dev; }

[ -r "$TOKEN_FILE" ] || { echo "no token" >&2; exit 1; }
if [ -f conf/proxy ]; then
    export http_proxy="$(cat conf/proxy)"
fi
mkdir -p "$REGISTRY" log
rm -f log/push.log.old
mv log/push.log log/push.log.old 2>/dev/null || true

echo "pushing version $(version)"
# HARK: also
xargs -n 1 sh bin/push.sh < artifacts.list 2>&1 | tee log/push.log

if grep -q 'denied' log/push.log; then
    echo "the registry refused us" >&2
    exit 1
fi
if diff -q artifacts.list conf/last.list > /dev/null 2>&1; then
    echo "same artifacts as last time"
else
    cp artifacts.list conf/last.list
fi
echo "push finished"
