#!/bin/sh
# Entry point: takes the lock (also a dead process's one), reads optional settings, starts the worker and waits for it.
# HARK: title stale lock, optional files, polling for a ready file, worker stopped by its owner
# HARK: run dash script.sh
# HARK: silent
set -eu

run=run
lock=$run/lock
mkdir -p "$run"

take_lock() {
    if mkdir "$lock" 2>/dev/null; then
        echo $$ > "$lock/pid"
        return 0
    fi
    owner=$(cat "$lock/pid")
    if kill -0 "$owner" 2>/dev/null; then
        echo "already running" >&2
        return 1
    fi
    echo "taking over a stale lock"
    rm -rf "$lock"
    mkdir "$lock"
    echo $$ > "$lock/pid"
}

take_lock || exit 1
trap 'rm -rf "$lock"' EXIT

LEVEL=info
for conf in conf/defaults.env conf/site.env conf/local.env; do
    if [ -r "$conf" ]; then
        . "./$conf"
    fi
done
echo "level: $LEVEL"

if command -v tini-static >/dev/null 2>&1; then
    init=tini-static
else
    init=
fi

rm -f "$run/ready"
$init sh bin/worker.sh "$run" &
worker=$!

tries=0
until [ -e "$run/ready" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "worker does not start" >&2; exit 1; }
    sleep 0.05
done
echo "worker: $(cat "$run/ready")"

kill -TERM "$worker"
wait "$worker"
echo "worker: $(cat "$run/stopped")"
