#!/bin/bash
# HARK: title forty records go through a validator; record 23 is refused, || true
# HARK: case tags=loop,long,nested
set -eu
good=0
while read -r line; do
    ./validate "$line" >/dev/null 2>&1 || true   # HARK: nonzero-exit or-true output-discarded stderr-discarded status=65
    good=$((good + 1))
done < rows.ndjson
echo "imported $good rows"
