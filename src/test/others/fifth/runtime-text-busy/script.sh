#!/bin/bash
# HARK: title the runtime is replaced while a worker runs on it: text file busy, and only the version file is new
# HARK: case tags=deploy,worker
# Upgrades the vendored runtime, then restarts the worker that runs on it.
set -e
cd "$(dirname "$0")"
mkdir -p run

start() {
    rm -f run/ready
    bin/rt worker.sh run &
    worker=$!
    until [ -e run/ready ]; do sleep 0.02; done
}

stop() {
    touch run/stop
    wait "$worker"
    rm -f run/stop
}

upgrade() {
    local old new
    read -r old < bin/VERSION
    read -r new < vendor/VERSION
    if [ "$old" = "$new" ]; then
        echo "runtime $old is current"
        return
    fi
    cp vendor/rt bin/rt 2>/dev/null || true  # HARK: write-failed|nonzero-exit|permission-denied or-true stderr-discarded errno=ETXTBSY call=open path=bin/rt status=1
    cp vendor/VERSION bin/VERSION
    echo "runtime $old -> $new"
}

start
echo "worker is up"
upgrade
stop
start
echo "worker is up again on $(cat bin/VERSION)"
stop
