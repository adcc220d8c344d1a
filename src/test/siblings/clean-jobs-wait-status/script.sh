#!/bin/bash
# HARK: silent
# HARK: title background jobs whose statuses are collected; one of them may fail and is reported
# HARK: case tags=background
set -u
declare -A st
check() { [ -e "targets/$1" ]; }
for t in a b c; do
    check $t &
    st[$t]=$!
done
down=
for t in a b c; do
    wait "${st[$t]}" || down="$down $t"
done
echo "down:${down:- none}"
wait
sleep 3 &
kill $! && wait $! 2>/dev/null
[ $? -eq 143 ] && echo "helper stopped on purpose"
