#!/bin/bash
# HARK: title local inside a loop hides the failing lookup of one of three regions
# HARK: case tags=function,loop
set -e
prices() {
    for r in eu us ap; do
        local p=$(awk -F= '$1 == "price" { print $2 }' "rates/$r.env")   # HARK: missing-file local-masks-status errno=ENOENT path=rates/us.env status=2
        echo "$r ${p:-0}"
    done
}
prices > table
cat table
