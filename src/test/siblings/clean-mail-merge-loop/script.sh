#!/bin/bash
# HARK: silent
# HARK: title nested loops with continue, break 2, case fallthrough and tests that fail most of the time
# HARK: case tags=loop,small
set -u
while IFS=, read -r name lang opt; do
    [ "$lang" = lang ] && continue
    [[ $opt == no ]] && continue
    tmpl=templates/$lang.txt
    [ -f "$tmpl" ] || tmpl=templates/en.txt
    sed "s/@NAME@/$name/" "$tmpl"
done < people.csv
for a in 1 2 3; do for b in 1 2 3; do (( a * b == 4 )) && break 2; done; done
echo "$a $b"
