#!/bin/bash
# HARK: silent
# HARK: title idempotent settings: grep -q, sed -n and awk as questions, edits only where needed
# HARK: case tags=grep,config
set -euo pipefail
f=limits.conf
set_limit() {
    local who=$1 what=$2 value=$3
    if [ -z "$(sed -n "/^$who $what /p" "$f")" ]; then
        echo "$who $what $value" >> "$f"
    elif ! awk -v w="$who" -v k="$what" -v v="$value" '$1 == w && $2 == k && $3 == v { ok = 1 } END { exit !ok }' "$f"; then
        sed -i "s/^$who $what .*/$who $what $value/" "$f"
    fi
}
set_limit root nofile 4096
set_limit app nofile 8192
set_limit app nproc 100
grep -qs '^app core' "$f" || echo "no core limit"
sort "$f"
cmp -s "$f" "$f.orig" || echo "edited"
