#!/bin/bash
# HARK: title a supervisor stops the worker with SIGTERM half way; the last command is an echo
# HARK: case tags=signal,background
worker() { for i in 1 2 3; do echo "chunk $i" >> chunks; sleep 0.1; done; touch complete; }
worker &
w=$!
( sleep 0.15; kill -TERM $w ) &
wait $w   # HARK: killed no-errexit background-not-waited signal=SIGTERM status=143 also=4|5
wait
[ -f complete ] || touch partial
echo "import finished"
