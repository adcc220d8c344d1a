#!/bin/bash
# HARK: silent
# HARK: title read -t as a pause and a poll, timeout --preserve-status with its status in a case
# HARK: case tags=timeout,poll
set -u
mkfifo beat
exec 3<> beat
read -r -t 0.05 -u 3 b || echo "no tick yet"
( sleep 0.1; echo tick > beat ) &
for i in 1 2 3; do
    if read -r -t 5 -u 3 b; then echo "got $b"; break; fi
done
wait
exec 3>&-
timeout --preserve-status -s TERM 0.1 sleep 4
case $? in 143) echo "stopped after its slice" ;; 0) echo "short" ;; *) exit 1 ;; esac
