#!/bin/bash
# HARK: silent
# HARK: title find that prunes what it may not read in a tree that is partly closed, on purpose
# HARK: case user=nobody tags=non-root,find
set -u
find tree ! -readable -prune -o -type f -print | sort
for d in tree/*/; do
    [ -r "$d" ] && [ -x "$d" ] || { echo "skipping ${d%/}"; continue; }
    ls "$d" | wc -l
done
test -w tree && echo "writable" || echo "read only"
