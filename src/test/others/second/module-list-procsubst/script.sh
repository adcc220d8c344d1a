#!/bin/bash
# HARK: title modules come from a process substitution whose program has a bad interpreter; no module, no complaint
# HARK: case tags=process-substitution,interpreter
set -euo pipefail
dest=$PWD/dest
count=0
log() { echo "deploy: $*"; }

is_enabled() { ! grep -qsx "$1" disabled.txt; }

deploy_one() {
    local m=$1
    if [ -f "modules/$m/pre.sh" ]; then bash "modules/$m/pre.sh"; fi
    mkdir -p "$dest/$m"
    cp "modules/$m/main.txt" "$dest/$m/"
    count=$((count + 1))
}

deploy_all() {
    local m
    while read -r m; do
        is_enabled "$m" || { log "$m is disabled"; continue; }
        deploy_one "$m"
    # HARK: bad-interpreter|exec-failed|missing-file stderr-discarded subst-status-ignored errno=ENOENT path=tools/list-modules call=exec cmd=./tools/list-modules also=script.sh:21
    done < <(./tools/list-modules modules 2>/dev/null)
}

for need in cp mkdir; do
    type -P "$need" >/dev/null || { log "$need is needed" >&2; exit 1; }
done
mkdir "$dest" 2>/dev/null || log "destination is there"
deploy_all
[ -e "$dest/index.txt" ] || : > "$dest/index.txt"
for m in "$dest"/*/; do
    [ -d "$m" ] || continue
    basename "$m" >> "$dest/index.txt"
done
log "complete"
