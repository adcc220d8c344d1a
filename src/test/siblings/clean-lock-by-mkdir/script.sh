#!/bin/bash
# HARK: silent
# HARK: title a lock made by mkdir: the second try must fail, that is the lock
# HARK: case tags=lock,errno
set -u
lock=run.lock
try_lock() { mkdir "$lock" 2>/dev/null; }
try_lock || { echo "cannot lock" >&2; exit 1; }
trap 'rmdir "$lock"' EXIT
if try_lock; then echo "locked twice" >&2; exit 1; else echo "busy, as it should be"; fi
for i in 1 2 3; do
    try_lock && break
    sleep 0.02
done
echo "done under lock"
