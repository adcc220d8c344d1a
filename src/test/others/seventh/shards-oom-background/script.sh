#!/bin/bash
# HARK: title one of the parallel loaders is killed and only a bare wait follows
# HARK: case tags=data,nested,background
# load-all.sh - load every shard of the export in parallel, then merge
set -euo pipefail

BIN=$(cd "$(dirname "$0")" && pwd)/bin
DATA=data
WORK=work
PARALLEL=${PARALLEL:-4}

log() { echo "[$(date +%H:%M:%S)] load-all: $*" >&2; }
die() { log "$*"; exit 1; }

[ -x "$BIN/load-shard" ] || die "loader is missing"
rm -rf "$WORK"
mkdir -p "$WORK"

# tuning is for the big machines
if [ -r "$DATA/tuning.conf" ]; then . "$DATA/tuning.conf"; fi
nproc >/dev/null 2>&1 || PARALLEL=1

shards() {
    ls "$DATA" | grep '^shard-' | sort
}

running=0
for s in $(shards); do
    log "starting $s"
    "$BIN/load-shard" "$DATA/$s" "$WORK/$s.sql" & # HARK: killed background-not-waited signal=SIGKILL also=bin/load-shard:15
    running=$((running + 1))
    if [ "$running" -ge "$PARALLEL" ]; then
        wait
        running=0
    fi
done
wait

merge() {
    cat "$WORK"/*.sql > "$WORK/all.sql"
    grep -c '^INSERT' "$WORK/all.sql" || true
}

rows=$(merge)
[ "$rows" -gt 0 ] || die "nothing loaded"
diff -q "$WORK/all.sql" last.sql >/dev/null 2>&1 || cp "$WORK/all.sql" last.sql
echo "loaded $(shards | wc -l) shards"
