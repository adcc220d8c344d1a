#!/bin/bash
# HARK: silent
# HARK: title let, (( )) and expr that give zero, under set +e and in lists
# HARK: case tags=arithmetic
i=0
let i++
(( i > 5 ))
(( total = 0 ))
for k in 1 2 3; do (( k % 2 )) && (( total += k )); done
(( total > 100 )) || echo "total $total"
while (( i < 3 )); do (( i++ )); done
r=$(expr $i - 3)
echo "i=$i r=$r"
