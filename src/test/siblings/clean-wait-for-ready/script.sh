#!/bin/bash
# HARK: silent
# HARK: title healthy: wait for ready
set -u
( sleep 0.15; echo ready > ready.flag ) &
for i in $(seq 1 50); do
    if grep -q ready ready.flag 2>/dev/null; then break; fi
    sleep 0.02
done
wait
until [ -s ready.flag ]; do sleep 0.01; done
cat ready.flag
tries=0
until cat second.flag 2>/dev/null; do
    tries=$((tries + 1)); [ $tries -ge 3 ] && { echo second > second.flag; }
    sleep 0.01
done
while ! mkdir lockdir 2>/dev/null; do sleep 0.01; done
(echo > /dev/tcp/127.0.0.1/9) 2>/dev/null && echo open || echo closed
