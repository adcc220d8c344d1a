#!/bin/sh
# HARK: run sh script.sh
# HARK: title dash: errors of a function are counted in a loop behind a pipe, and the count is gone behind it
errors=0
load() {
    [ -d "in/$1" ] || return 0
    sort "in/$1/rows" > "out/$1" 2>> load.log || return 1   # HARK: missing-file loop-in-pipe subshell stderr-discarded errno=ENOENT path=in/south/rows status=2
    echo "$1 loaded"
}
mkdir -p out
printf '%s\n' north south west | while read -r part; do
    load "$part" || errors=$((errors + 1))
done
[ "$errors" -eq 0 ] || { echo "$errors errors" >&2; exit 1; }
echo "load complete"
