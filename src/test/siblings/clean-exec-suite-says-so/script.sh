#!/bin/bash
# HARK: silent
# HARK: title checks that become shells of their own in the background, each waited for and asked
start() {
    (
        cd data || exit 99
        exec sh "../checks/$1.sh" 2>"../$1.err"
    )
}

pids=()
for check in disk users; do
    start "$check" &
    pids+=("$!")
done
failed=0
for pid in "${pids[@]}"; do
    wait "$pid" || failed=$((failed + 1))
done
echo "$failed of ${#pids[@]} checks failed"
[ "$failed" -le 1 ]
