#!/usr/bin/env bash
set -euo pipefail
for i in 1 2 3; do
    [[ $((i * i)) -ge $i ]]
    echo "ok $i"
done
