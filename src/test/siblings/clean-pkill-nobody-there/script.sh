#!/bin/bash
# HARK: silent
# HARK: title pkill, pgrep and killall-like clean-up with nobody there
# HARK: case tags=signal,or-true needs=pkill,pgrep
set -e
pkill -x acme-wrk-none || true
if pgrep -x acme-wrk-none >/dev/null; then echo "still there" >&2; exit 1; fi
[ -f worker.pid ] && kill "$(cat worker.pid)" 2>/dev/null || true
rm -f worker.pid worker.sock
echo "no worker left"
