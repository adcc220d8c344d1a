#!/bin/bash
# HARK: silent
# HARK: title a loop that waits for an optional service gives up and says so; another is asked afterwards
set -euo pipefail
left=3
until (exec 3<>/dev/tcp/127.0.0.1/1) 2>/dev/null; do
    left=$((left - 1))
    if [ "$left" -eq 0 ]; then
        break
    fi
    sleep 0.05
done
[ "$left" -gt 0 ] || echo "no metrics service, going on without"
tries=0
while ! bash -c 'exec 3<>/dev/tcp/127.0.0.1/1' 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 3 ] || break
done
echo "cache is not reachable"
