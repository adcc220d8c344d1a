#!/bin/bash
# HARK: silent
# HARK: title kill -0 polls until a helper is gone
# HARK: case tags=background,poll,signal
set -u
sleep 0.2 &
pid=$!
n=0
( while kill -0 "$pid" 2>/dev/null; do sleep 0.03; done; echo "helper gone" > gone ) &
wait "$pid"
wait
for i in $(seq 1 100); do
    [ -e gone ] && break
    sleep 0.05
done
cat gone
