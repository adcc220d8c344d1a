#!/bin/bash
# HARK: title queue with retries that all succeed in the end, and a second worker that has to be kept out
# HARK: silent
set -euo pipefail

readonly EX_TEMPFAIL=75 MAX=4
mkdir -p state
rm -f state/*

exec {lockfd}>state/lock
flock -n "$lockfd"

# selftest of the lock: whoever comes second is turned away with our own status
second=0
flock -n -E 42 state/lock true || second=$?
if [[ $second -ne 42 ]]; then
    echo "second worker got in ($second)" >&2
    exit 1
fi
echo "second worker kept out"

attempt() {
    local job=$1 needs=$2 try rc
    for ((try = 1; try <= MAX; try++)); do
        rc=0
        bin/handle "$job" "$needs" || rc=$?
        case $rc in
            0)
                echo "$job: done at try $try"
                return 0 ;;
            "$EX_TEMPFAIL")
                sleep "0.0$try" ;;
            *)
                echo "$job: permanent error $rc" >&2
                return 1 ;;
        esac
    done
    echo "$job: gave up after $MAX" >&2
    return 1
}

declare -A pids=()
while read -r job needs; do
    attempt "$job" "$needs" >"state/$job.log" &
    pids[$job]=$!
done <jobs.txt

bad=0
for job in "${!pids[@]}"; do
    wait "${pids[$job]}" || { echo "$job failed" >&2; bad=$((bad + 1)); }
done

sort state/*.log
exec {lockfd}>&-
flock -n state/lock echo "lock released"
exit "$bad"
