#!/bin/bash
# HARK: silent
# HARK: title the first place that can be written is taken, and a default stands in for what is not there
set -eu
place() {
    local dir
    for dir in taken/cache work/cache; do
        mkdir -p "$dir" 2>/dev/null || continue
        echo "$dir"
        return 0
    done
    return 1
}
cache=$(place)
for name in settings local; do
    cp "old/$name" "$cache/$name" 2>/dev/null || echo "level=1" > "$cache/$name"
done
cat "$cache/settings" "$cache/local"
