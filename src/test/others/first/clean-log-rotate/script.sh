#!/bin/bash
# HARK: silent
# HARK: title log rotation by hand: old generations that are not there, a stale pid file
# Rotates the application logs on hosts that have no logrotate.
set -euo pipefail

LOGDIR=logs
KEEP=3
MIN_BYTES=100
PIDFILE=run/app.pid

log() { printf '[rotate] %s\n' "$*"; }

app_running() {
    [ -f "$PIDFILE" ] || return 1
    local pid
    pid=$(< "$PIDFILE")
    kill -0 "$pid" 2>/dev/null
}

shift_generations() {
    local f=$1 i
    rm "$f.$KEEP.gz" 2>/dev/null || true
    for ((i = KEEP - 1; i >= 1; i--)); do
        [ -e "$f.$i.gz" ] && mv "$f.$i.gz" "$f.$((i + 1)).gz"
    done
    return 0
}

rotate_one() {
    local f=$1 size
    size=$(stat -c %s "$f")
    if (( size < MIN_BYTES )); then
        log "${f##*/}: only $size bytes, left alone"
        return 0
    fi
    shift_generations "$f"
    gzip -c "$f" > "$f.1.gz"
    gzip -t "$f.1.gz"
    : > "$f"
    log "${f##*/}: rotated"
}

shopt -s nullglob
for f in "$LOGDIR"/*.log; do
    rotate_one "$f"
done

if app_running; then
    kill -USR1 "$(< "$PIDFILE")"
    log "application told to reopen its logs"
else
    rm -f "$PIDFILE"
    log "application is down, stale pid file removed"
fi
ls "$LOGDIR"
