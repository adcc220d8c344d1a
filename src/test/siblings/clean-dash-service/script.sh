#!/bin/sh
# HARK: silent
# HARK: title an init-like /bin/sh script: status of a dead service, start, status, stop
# HARK: run sh script.sh
# HARK: case tags=dash,background
set -u
PIDFILE=svc.pid
status() {
    [ -f "$PIDFILE" ] || return 3
    kill -0 "$(cat "$PIDFILE")" 2>/dev/null || return 1
    return 0
}
start() { status && return 0; sleep 5 & echo $! > "$PIDFILE"; }
stop() { status || return 0; kill "$(cat "$PIDFILE")"; wait 2>/dev/null; rm -f "$PIDFILE"; }
status || echo "stopped ($?)"
start
status && echo "running"
stop
status || echo "stopped ($?)"
