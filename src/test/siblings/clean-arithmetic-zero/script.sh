#!/bin/bash
# HARK: silent
# HARK: title let, ((…)) and expr return 1 for zero; none of it is an error
# HARK: case tags=small,arithmetic
n=0
((n))
let n=n*2
x=$(expr 5 - 5)
((n++))
((n--))
i=3
while ((i--)); do printf '%s ' "$i"; done
echo
y=$(expr "release-7" : 'release-\([0-9]*\)')
z=$(expr "nightly" : 'release-\([0-9]*\)')
echo "n=$n x=$x y=$y z=$z"
