#!/bin/bash
# HARK: silent
# HARK: title layered JSON settings: optional layers, jq -e questions, submitted files are validated and bad ones sorted out
# HARK: case needs=jq tags=jq,validate
set -euo pipefail
shopt -s nullglob
mkdir -p out/accepted out/rejected

layer() { if [ -f "$1" ]; then cat "$1"; else echo '{}'; fi; }
has()   { jq -e "$1" "$settings" >/dev/null; }
get()   { jq -er "$1 // empty" "$settings" 2>/dev/null || echo "$2"; }

merge_layers() {
    settings=out/settings.json
    jq -s 'reduce .[] as $l ({}; . * $l)' <(layer conf/base.json) <(layer conf/site.json) <(layer conf/local.json) > "$settings"
}

# 0 good, 4 not JSON, 5 a field is missing
verdict() {
    jq -e . "$1" >/dev/null 2>&1 || return 4
    jq -e '.id and (.tags | type == "array")' "$1" >/dev/null || return 5
}

sort_submissions() {
    local f rc
    for f in inbox/*.json; do
        rc=0
        verdict "$f" || rc=$?
        case $rc in
            0) cp "$f" out/accepted/; echo "${f##*/}: accepted" ;;
            4) cp "$f" out/rejected/; echo "${f##*/}: rejected, not JSON" ;;
            5) cp "$f" out/rejected/; echo "${f##*/}: rejected, incomplete" ;;
            *) echo "${f##*/}: verdict $rc?" >&2; exit 1 ;;
        esac
    done
}

merge_layers
echo "port $(get .server.port 8080), workers $(get .server.workers 4), proxy $(get .server.proxy none)"
if has .server.tls; then echo "tls on"; else echo "tls off"; fi
has '.features | index("beta")' && echo "beta" || echo "stable"
sort_submissions
jq -s 'map(.id) | sort' -c out/accepted/*.json
echo "$(ls out/rejected | wc -l) rejected"
