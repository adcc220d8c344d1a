#!/bin/bash
# HARK: title rotation as an unprivileged user: the archive belongs to root, the copy fails, the log is truncated all the same
# HARK: case user=nobody
set -eu
LOGS=logs
ARCHIVE=archive
MAX=200

pid_alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }

size_of() { stat -c %s "$1" 2>/dev/null || echo 0; }

rotate() {
    local log=$1 name
    name=$(basename "$log")
    if [ "$(size_of "$log")" -le "$MAX" ]; then
        echo "$name: small"
        return
    fi
    cp "$log" "$ARCHIVE/$name.1" 2>/dev/null || true    # HARK: permission-denied stderr-discarded or-true errno=EACCES path=archive/api.log.1 call=open status=1
    : > "$log"
    echo "$name: rotated"
}

mkdir -p "$ARCHIVE"
rm "$ARCHIVE"/*.tmp 2>/dev/null || true
for log in "$LOGS"/api.log "$LOGS"/cron.log "$LOGS"/debug.log; do
    [ -e "$log" ] || continue
    rotate "$log"
done
if pid_alive run/api.pid; then
    kill -HUP "$(cat run/api.pid)"
else
    echo "api is not running, no signal"
fi
if grep -q . "$LOGS/api.log"; then
    echo "api.log is not empty" >&2
    exit 1
fi
