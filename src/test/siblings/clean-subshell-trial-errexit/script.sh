#!/bin/bash
# HARK: silent
# HARK: title under set -e a function tries in a subshell whether something opens, in a loop that waits for it
set -euo pipefail
trap 'rm -f pipe.log' EXIT
can_read() { (exec 3< "$1") 2>/dev/null; }
in_dir() { (cd "$1" && [ -f ready ]) 2>/dev/null; }
await() {
    local i
    for ((i = 0; i < 50; i++)); do
        if can_read "$1"; then
            return 0
        fi
        sleep 0.02
    done
    return 1
}
( sleep 0.1; mkdir -p stage; : > stage/ready; echo up > pipe.log ) &
if in_dir stage; then
    echo "left over"
fi
await pipe.log || { echo "nothing came" >&2; exit 1; }
wait
in_dir stage
echo "ready"
rm -r stage
