#!/bin/bash
# HARK: silent
# HARK: title job pool with wait -n: every status is gathered, a job that fails in parallel is run again alone
# HARK: case needs=gzip tags=parallel,wait
set -u
max=2
mkdir -p out state
declare -A pid_of=()
failed=()

submit() {
    # only a free slot is waited for here, the statuses are gathered below
    while [ "$(jobs -pr | wc -l)" -ge "$max" ]; do wait -n; done
    ./compress.sh "$1" &
    pid_of[$1]=$!
}

gather() {
    local f rc
    for f in logs/*.log; do
        wait "${pid_of[$f]}"
        rc=$?
        [ "$rc" -eq 0 ] || failed+=("$f:$rc")
    done
}

for f in logs/*.log; do submit "$f"; done
gather
echo "${#pid_of[@]} jobs done, ${#failed[@]} to repeat"

for j in "${failed[@]}"; do
    f=${j%:*} rc=${j##*:}
    case $rc in
        75) echo "$f was locked, again"
            rm -f "state/${f##*/}.lock"
            ./compress.sh "$f" || { echo "$f: $? in the second run, too" >&2; exit 1; } ;;
        *) echo "$f: status $rc" >&2; exit 1 ;;
    esac
done
[ -z "$(jobs -p)" ] && echo "no job is left"
for f in logs/*.log; do
    gzip -dc "out/${f##*/}.gz" | cmp - "$f" || exit 1
done
echo "$(ls out | wc -l) files compressed"
