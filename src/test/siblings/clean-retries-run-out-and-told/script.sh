#!/bin/bash
# HARK: silent
# HARK: title a service that does not come is reckoned with: the one is told, the other has another way
# HARK: case needs=curl
set -eu
announced() {
    local n
    for n in 1 2; do
        if curl -fs -m 1 -d up=1 http://127.0.0.1:9/hosts >/dev/null 2>&1; then
            return 0
        fi
        sleep 0.05
    done
    return 1
}
if announced; then
    mode=remote
else
    mode=local
fi
for n in 1 2; do
    if (exec 3<>/dev/tcp/127.0.0.1/9) 2>/dev/null; then
        break
    fi
    sleep 0.05
done
echo "no metrics: nobody listens"
echo "mode $mode"
