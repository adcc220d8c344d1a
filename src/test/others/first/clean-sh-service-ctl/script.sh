#!/bin/sh
# HARK: silent
# HARK: title start, status, restart and stop of a service with a stale pid file
# HARK: run sh script.sh
RUN=run
PIDFILE=$RUN/collector.pid
mkdir -p "$RUN" || exit 1

running() {
    test -s "$PIDFILE" || return 3
    pid=$(cat "$PIDFILE")
    kill -0 "$pid" 2>/dev/null
}

start() {
    if running; then
        echo "collector is already running"
        return 0
    fi
    rm -f "$RUN/ready"
    sh collector.sh "$RUN/ready" &
    echo $! > "$PIDFILE"
    tries=0
    until [ -f "$RUN/ready" ]; do
        tries=$((tries + 1))
        if [ $tries -gt 80 ]; then
            echo "collector does not come up" >&2
            return 1
        fi
        sleep 0.05
    done
    echo "collector started"
}

stop() {
    if ! running; then
        echo "collector is not running"
        return 0
    fi
    pid=$(cat "$PIDFILE")
    kill "$pid" || return 1
    if wait "$pid"; then
        echo "collector stopped"
    else
        echo "collector ended with status $?" >&2
        return 1
    fi
    rm "$PIDFILE"
}

status() {
    state=0
    running || state=$?
    case $state in
        0) echo "status: running" ;;
        1) echo "status: dead, pid file exists" ;;
        3) echo "status: stopped" ;;
    esac
}

set -e
status
start
start
status
stop
stop
status
