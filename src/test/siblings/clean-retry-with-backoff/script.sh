#!/bin/bash
# HARK: silent
# HARK: title until loop with a growing pause: a tool fails twice and succeeds then
# HARK: case tags=retry
set -u
retry() {
    local max=$1 n=1
    shift
    until "$@"; do
        (( n >= max )) && return 1
        echo "try $n failed"
        sleep 0.0$n
        n=$((n + 1))
    done
}
retry 5 ./flaky || { echo "gave up" >&2; exit 1; }
rm -f .flaky
echo "through"
