#!/bin/bash
# HARK: silent
# HARK: title background jobs with wait -n and a job that may say no, counted
# HARK: case tags=background,wait
check() { sleep 0.0$1; [ "$1" -ne 2 ]; }
pids=()
for i in 1 2 3; do check $i & pids+=($!); done
bad=0
for p in "${pids[@]}"; do wait "$p" || bad=$((bad + 1)); done
echo "$bad said no"
grep -q nothing /etc/hostname & wait $! || echo "absent"
