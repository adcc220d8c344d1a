#!/bin/bash
# HARK: title A text has grown too long for one argument
# HARK: case needs=jq
set -euo pipefail
pack() {
    local text=$1
    local doc=$(jq -n --arg text "$text" '{text: $text}' 2>/dev/null)   # HARK: exec-failed local-masks-status stderr-discarded errno=E2BIG path=jq status=126 cmd=jq
    printf '%s\n' "$doc"
}
pack "short" > short.json
pack "$(awk 'BEGIN { for (i = 0; i < 4000; i++) print "line number", i, "of a long change log" }')" > long.json
wc -l < short.json
