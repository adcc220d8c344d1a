#!/bin/bash
# HARK: silent
# HARK: title statuses are read from /proc: one process lives, the other is gone, and both ways are foreseen
sleep 20 &
alive=$!
gone=99999991
state() {
    local line
    line=$(grep '^State:' "/proc/$1/status" 2>/dev/null) || { echo "gone"; return; }
    case $line in
        *Z*) echo "zombie" ;;
        *) echo "alive" ;;
    esac
}
echo "first: $(state "$alive"), second: $(state "$gone")"
if threads=$(ls "/proc/$gone/task" 2>/dev/null); then
    echo "threads: $threads"
else
    echo "no threads"
fi
name=$(cat "/proc/$gone/comm" 2>/dev/null || echo unknown)
echo "name: $name"
kill "$alive"
wait "$alive" 2>/dev/null || true
