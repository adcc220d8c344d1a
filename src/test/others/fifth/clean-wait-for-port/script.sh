#!/bin/bash
# Smoke test: starts the service, waits until it listens, asks it a few questions, stops it.
# HARK: title connections refused until the service listens, a wanted 404, the service ended by our own TERM
# HARK: silent
set -euo pipefail

run=run
mkdir -p "$run"
rm -f "$run/port"

python3 -B svc/server.py "$run/port" &
pid=$!
stop() { kill "$pid" 2>/dev/null || :; }
trap stop EXIT

wait_until() {
    local i
    for ((i = 0; i < 80; i++)); do
        if "$@"; then
            return 0
        fi
        sleep 0.05
    done
    echo "gave up on: $*" >&2
    return 1
}

wait_until test -s "$run/port"
base=http://127.0.0.1:$(cat "$run/port")
wait_until curl -sf -o /dev/null --max-time 2 "$base/health"
echo "service is up"

check() {
    local want=$1 path=$2 got
    got=$(curl -s -o "$run/body" -w '%{http_code}' --max-time 2 "$base$path")
    if [ "$got" != "$want" ]; then
        echo "$path: $got, not $want" >&2
        exit 1
    fi
    echo "$path: $got $(cat "$run/body")"
}

check 200 /health
check 200 /version
check 404 /nothing

kill "$pid"
status=0
wait "$pid" || status=$?
trap - EXIT
[ "$status" -eq 143 ] || { echo "service ended with $status" >&2; exit 1; }
echo "service is down"
if curl -s -o /dev/null --max-time 2 "$base/health"; then
    echo "but the port answers" >&2
    exit 1
fi
