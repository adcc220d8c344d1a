#!/bin/bash
# HARK: silent
# HARK: title failures are counted in the last stage of a pipeline, and read in its group; another loop runs in the shell itself
missing=0
printf '%s\n' a.txt b.txt | {
    n=0
    while read -r f; do
        cat "data/$f" 2>/dev/null || n=$((n + 1))
    done
    echo "$n of them are not there yet"
}
while read -r f; do
    cat "data/$f" 2>/dev/null || missing=$((missing + 1))
done < <(printf '%s\n' a.txt b.txt)
[ "$missing" -eq 1 ] && echo "one is missing, as expected"
