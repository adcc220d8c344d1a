#!/bin/bash
# HARK: silent
# HARK: title jobs are waited for by their numbers, and each status is looked at
set -u
declare -A pid
for n in a b c; do
    bash job.sh "$n" &
    pid[$n]=$!
done
bad=0
for n in a b c; do
    wait "${pid[$n]}" || bad=$((bad + 1))
done
[ "$bad" -eq 1 ] || { echo "one was to fail, $bad did" >&2; exit 1; }
bash job.sh b &
wait $!
rc=$?
case $rc in 3) echo "refused as it should be" ;; *) exit 1 ;; esac
