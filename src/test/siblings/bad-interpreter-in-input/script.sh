#!/bin/bash
# HARK: title a loop in a function reads from a process substitution whose program has no interpreter
set -eu
count=0
each() {
    local m
    while read -r m; do
        count=$((count + 1))
    # HARK: bad-interpreter|exec-failed|missing-file stderr-discarded subst-status-ignored errno=ENOENT path=bin/list call=exec cmd=./bin/list also=script.sh:7
    done < <(./bin/list 2>/dev/null)
}

each
echo "complete"
