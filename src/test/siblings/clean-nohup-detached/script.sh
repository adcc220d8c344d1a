#!/bin/bash
# HARK: silent
# HARK: title a detached helper writes its result; setsid, nohup and disown are in play
# HARK: case tags=background
set -u
nohup ./slow.sh > slow.out 2>&1 &
disown
setsid -f sh -c 'echo two > two.out' >/dev/null 2>&1
for i in $(seq 1 300); do
    [ -s slow.out ] && [ -s two.out ] && break
    sleep 0.02
done
cat slow.out two.out | grep -v nohup
