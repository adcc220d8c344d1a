#!/bin/bash
# HARK: silent
# HARK: title three workers claim jobs by lock folders; one job fails at first and succeeds when repeated
set -uo pipefail
rm -rf claims done
mkdir claims done

exec 9> pool.lock
if ! flock -n 9; then
    echo "another pool is running" >&2
    exit 1
fi

work() {
    local job name try
    for job in jobs/*; do
        name=${job##*/}
        mkdir "claims/$name" 2>/dev/null || continue # another worker has it
        for try in 1 2 3; do
            if bash "$job" "$name" > "done/$name.part"; then
                mv "done/$name.part" "done/$name"
                break
            fi
        done
        [ -f "done/$name" ] || return 1
    done
}

pids=()
for i in 1 2 3; do
    work &
    pids+=("$!")
done
failed=0
for p in "${pids[@]}"; do
    wait "$p" || failed=$((failed + 1))
done
for p in "${pids[@]}"; do
    if kill -0 "$p" 2>/dev/null; then echo "a worker is left"; fi
done
[ "$failed" -eq 0 ] || exit 1
cat done/* | sort
rm -f pool.lock warm.*
echo "all jobs are done"
