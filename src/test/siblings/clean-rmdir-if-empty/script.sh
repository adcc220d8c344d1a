#!/bin/bash
# HARK: silent
# HARK: title directories go if they are empty, and stay with what is in them otherwise
mkdir -p cache/a cache/b
echo keep > cache/b/item
for d in cache/*; do
    rmdir "$d" 2>/dev/null || echo "$d keeps $(ls "$d")"
done
rmdir cache 2>/dev/null || true
if ! rmdir cache/b 2>/dev/null; then
    rm -r cache
fi
ls -d cache 2>/dev/null || echo "all gone"
