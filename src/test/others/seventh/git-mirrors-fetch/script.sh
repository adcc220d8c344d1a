#!/bin/bash
# hourly: refresh the mirrors, then publish the index of their heads
set -euo pipefail
cd mirrors
for m in *.git; do
    git -C "$m" fetch -q --prune origin 2>/dev/null & # HARK: nonzero-exit|missing-file background-not-waited stderr-discarded status=128
done
wait

index=../index.txt
: > "$index.new"
for m in *.git; do
    head=$(git -C "$m" rev-parse --short refs/heads/main)
    count=$(git -C "$m" rev-list --count refs/heads/main)
    printf '%s %s %s\n' "${m%.git}" "$head" "$count" >> "$index.new"
done
mv "$index.new" "$index"
echo "$(wc -l < "$index") mirrors refreshed"
# HARK: case needs=git tags=git,cron
