#!/bin/bash
# HARK: silent
# HARK: title a coprocess answers questions and is closed at the end
# HARK: case tags=coproc
set -u
coproc UP { while read -r l; do echo "${l^^}"; done; }
pid=$UP_PID
exec 7<&"${UP[0]}" 8>&"${UP[1]}"
for w in red green blue; do
    echo "$w" >&8
    read -r -t 5 answer <&7
    echo "$answer"
done
kill "$pid" 2>/dev/null
wait "$pid" 2>/dev/null
exec 7<&- 8>&-
echo "closed"
