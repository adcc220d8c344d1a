#!/bin/bash
# HARK: silent
# HARK: title cmp -s || install: what is not there yet is copied
# HARK: case tags=install,list
set -euo pipefail
mkdir -p etc
for unit in web worker timer; do
    cmp -s "units/$unit" "etc/$unit" || install -m 644 "units/$unit" "etc/$unit"
done
ls etc | tr '\n' ' '
echo
