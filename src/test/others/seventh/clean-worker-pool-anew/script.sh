#!/bin/bash
# HARK: silent
# HARK: title a pool of jobs, each waited for, the loser of a race ended on purpose
# HARK: case tags=background,retry,nested
# render-all.sh - render all scenes in parallel, once more where a worker gave up
set -euo pipefail

OUT=out
ATTEMPTS=3
ticker=
racers=()

log() { echo "render: $*"; }
die() { echo "render: $*" >&2; exit 1; }

stop() {
    local p
    for p in "$@"; do
        kill "$p" 2>/dev/null || true
        wait "$p" 2>/dev/null || true
    done
}

cleanup() {
    [ -z "$ticker" ] || stop "$ticker"
    rm -rf "$OUT/.tmp"
}
trap cleanup EXIT

rm -rf "$OUT"
mkdir -p "$OUT/.tmp"

# a sign of life for the CI system, until the end
( while :; do sleep 0.2; echo . >&2; done ) &
ticker=$!

# two license servers: the first that answers is taken
for server in slow fast; do
    bin/ask-license "$server" "$OUT/.tmp/license" &
    racers+=($!)
done
for _ in $(seq 100); do
    [ -s "$OUT/.tmp/license" ] && break
    sleep 0.02
done
[ -s "$OUT/.tmp/license" ] || die "no license"
stop "${racers[@]}"
log "license from $(cat "$OUT/.tmp/license")"

render_pass() {
    # prints the scenes that have to be done again
    local scene i
    local -a pids=() names=()
    for scene in "$@"; do
        bin/render-scene "$scene" "$OUT" 2>> "$OUT/.tmp/log" &
        pids+=($!)
        names+=("$scene")
    done
    for i in "${!pids[@]}"; do
        wait "${pids[$i]}" || echo "${names[$i]}"
    done
}

todo=(intro chase credits)
for attempt in $(seq "$ATTEMPTS"); do
    mapfile -t todo < <(render_pass "${todo[@]}")
    [ ${#todo[@]} -gt 0 ] || break
    log "attempt $attempt: again ${todo[*]}"
done
[ ${#todo[@]} -eq 0 ] || die "could not render ${todo[*]}"

# watch the preview for a moment: it never ends by itself
status=0
timeout 0.5 tail -f "$OUT/intro.img" > "$OUT/.tmp/preview" || status=$?
[ "$status" -eq 124 ] || die "the preview ended early"
cmp -s "$OUT/.tmp/preview" "$OUT/intro.img" || die "the preview is wrong"
log "rendered $(ls "$OUT"/*.img | wc -l) scenes"
