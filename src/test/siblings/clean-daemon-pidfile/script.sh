#!/bin/bash
# HARK: silent
# HARK: title a stale pid file is found, cleaned and a daemon started that ends by itself
# HARK: case tags=background,signal
set -eu
echo 999999 > d.pid
running() { [ -s d.pid ] && kill -0 "$(cat d.pid)" 2>/dev/null; }
if ! running; then
    rm -f d.pid
    ( exec >/dev/null 2>&1; sleep 0.5 ) &
    echo $! > d.pid
    echo "started"
fi
running && echo "running"
wait "$(cat d.pid)"
running || echo "ended by itself"
rm -f d.pid
