#!/usr/bin/env bash
# HARK: silent
# HARK: title a digest of compressed logs in which readers leave early on purpose
# HARK: case tags=logs,pipes
set -euo pipefail

# first LINE-COUNT lines of a stream; that the writer is cut off is the point
first() {
    local n=$1; shift
    "$@" | head -n "$n" || (( $? == 141 ))
}

all_lines() {
    local f
    for f in logs/*.gz; do gzip -cd -- "$f"; done
    cat logs/current.log
    # numbered filler, as the demonstration machine is quiet
    seq -f 'Jun 12 00:00:00 box7 tick[1]: %06g' 1 20000
}

has() { set +o pipefail; all_lines | grep -q -- "$1"; }

echo "--- first lines"
first 2 all_lines

echo "--- symptoms"
for symptom in 'Out of memory' 'I/O error' 'segfault' 'oom-killer'; do
    if (has "$symptom"); then
        echo "seen:  $symptom"
    else
        echo "clean: $symptom"
    fi
done

echo "--- loudest program"
all_lines | awk '{ sub(/\[.*/, "", $5); n[$5]++ } END { for (p in n) print n[p], p }' | sort -rn | sed 1q

echo "--- logins"
logins=$(gzip -cd logs/*.gz | grep -c 'Accepted publickey' || true)
echo "$logins by key, $(grep -c 'Accepted password' logs/current.log || :) by password"

read -r stamp < <(tac logs/current.log)
echo "last entry: ${stamp%% box7*}"
