#!/bin/bash
# HARK: silent
# HARK: title background jobs whose statuses are collected and judged
# HARK: case tags=background,wait
pids=()
for n in 1 2 3; do ( [ "$n" -ne 2 ] ) & pids+=($!); done
bad=0
for pid in "${pids[@]}"; do wait "$pid" || bad=$((bad + 1)); done
echo "bad: $bad"
sleep 5 & victim=$!
kill "$victim" && wait "$victim" 2>/dev/null
echo "ended with $?"
coproc cat; echo hi >&"${COPROC[1]}"; read -r line <&"${COPROC[0]}"; echo "$line"
