#!/bin/bash
# HARK: title find -exec render.sh: one template includes a partial that is not there, find gives 0 all the same
# HARK: case needs=sed tags=codegen,find
set -euo pipefail
out=$PWD/rendered
mkdir -p "$out"
log() { echo "render: $*"; }

up_to_date() {
    [ -e "$out/.stamp" ] && [ -z "$(find templates partials -newer "$out/.stamp" -type f)" ]
}

render_all() {
    # HARK: missing-file|nonzero-exit find-exec stderr-discarded errno=ENOENT path=partials/footer.inc status=1 call=open id=r
    find templates -name '*.tmpl' -exec sh tools/render.sh {} "$out" \; 2>> render.log
}

leftovers() {
    grep -rl '@include' "$out" 2>/dev/null
}

: > render.log
if up_to_date; then
    log "nothing to do"
    exit 0
fi
render_all
if leftovers; then
    log "include lines are left" >&2
    exit 1
fi
touch "$out/.stamp"
[ -d static ] && cp -r static "$out/" || log "no static files"
log "all templates rendered"
