#!/bin/bash
# HARK: title a log is emptied though its archive could not be written
# HARK: case tags=cron,disk
# ship-logs.sh - compress the logs of all services into the archive, then empty them
set -u

cd "$(dirname "$0")" || exit 1
LOGS=var/log
ARCHIVE=archive
LOCK=var/ship.lock
MIN=10

note() { echo "$*"; }

if ! mkdir "$LOCK" 2>/dev/null; then
    note "another run is active"
    exit 0
fi
trap 'rmdir "$LOCK"' EXIT

services() {
    sed -e 's/#.*//' -e '/^ *$/d' services.txt
}

lines() {
    wc -l < "$1" 2>/dev/null || echo 0
}

ship() {
    local svc=$1 src dst
    src=$LOGS/$svc.log
    dst=$ARCHIVE/$svc.log.gz
    gzip -9c "$src" > "$dst" 2>/dev/null # HARK: no-space|write-failed stderr-discarded no-errexit last-command-wins errno=ENOSPC call=write status=1
    : > "$src"
}

mkdir -p "$ARCHIVE"
shipped=0
total=0
for svc in $(services); do
    f=$LOGS/$svc.log
    if [ ! -s "$f" ]; then
        note "$svc: nothing to do"
        continue
    fi
    n=$(lines "$f")
    if [ "$n" -lt "$MIN" ]; then
        note "$svc: only $n lines, waits"
        continue
    fi
    ship "$svc"
    shipped=$((shipped + 1))
    total=$((total + n))
done

# archives of services that are gone
for a in "$ARCHIVE"/*.gz; do
    b=$(basename "$a" .log.gz)
    services | grep -qx "$b" || rm -f "$a"
done
note "shipped $shipped logs, $total lines"
