#!/bin/bash
# HARK: silent
# HARK: title a command given as words is tried up to five times and works at the third
# HARK: case tags=retry,function
set -u
attempts=0
flaky() { attempts=$((attempts + 1)); echo x >> tries; [ "$(wc -l < tries)" -ge 3 ] || { cat answer.txt; return 1; }; echo ok > answer.txt; cat answer.txt; }
retry() {
    local n=1
    while [ $n -le 5 ]; do
        if "$@"; then return 0; fi
        n=$((n + 1))
        sleep 0.02
    done
    return 1
}
retry flaky && echo "worked after $attempts"
