#!/bin/bash
# HARK: silent
# HARK: title ln -s as an atomic lock with a stale owner that is taken over
# HARK: case tags=lock,symlink
set -eu
ln -s 999999 app.lock
if ! ln -s $$ app.lock 2>/dev/null; then
    owner=$(readlink app.lock)
    if kill -0 "$owner" 2>/dev/null; then
        echo "running"; exit 0
    fi
    rm -f app.lock
    ln -s $$ app.lock
    echo "took over a stale lock"
fi
rm -f app.lock
