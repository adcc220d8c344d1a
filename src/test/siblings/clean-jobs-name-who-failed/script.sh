#!/bin/bash
# HARK: silent
# HARK: title the names of jobs that failed are the output of the function that waits for them, and are tried again
set -eu
round() {
    local name pids=() names=()
    for name in "$@"; do
        ./job "$name" 2>> log &
        pids+=($!)
        names+=("$name")
    done
    local i
    for i in "${!pids[@]}"; do
        wait "${pids[i]}" || echo "${names[i]}"
    done
}
left=(a b c)
for n in 1 2 3; do
    mapfile -t left < <(round "${left[@]}")
    [ ${#left[@]} -gt 0 ] || break
done
echo "left: ${#left[@]}"
