#!/bin/bash
# HARK: silent
# HARK: title optional files become options only when they are there
# HARK: case tags=array,probe
set -euo pipefail
options=()
for extra in local site host; do
    [[ -r conf/$extra.sed ]] && options+=(-f "conf/$extra.sed")
done
mapfile -t lines < <(sed "${options[@]}" names.txt)
printf '%s\n' "${lines[@]}"
