#!/usr/bin/env bash
set -euo pipefail
for f in src/*.c; do
    awk 'length($0) > 120 { print FILENAME ": " FNR; bad = 1 } END { exit bad }' "$f"
done
echo "lint clean"
