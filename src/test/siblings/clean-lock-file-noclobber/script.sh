#!/bin/bash
# HARK: silent
# HARK: title a lock by noclobber that is held by a process that is gone, and taken over
# HARK: case tags=lock
set -eu
echo 999999 > app.lock
if ! ( set -o noclobber; echo "$$" > app.lock ) 2>/dev/null; then
    owner=$(cat app.lock)
    if kill -0 "$owner" 2>/dev/null; then echo "busy"; exit 0; fi
    echo "stale lock of $owner"
    rm -f app.lock
    ( set -o noclobber; echo "me" > app.lock ) 2>/dev/null
fi
trap 'rm -f app.lock' EXIT
cat app.lock
