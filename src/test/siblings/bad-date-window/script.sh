#!/bin/bash
# HARK: title date refuses the window's format; an empty limit selects nothing to delete
# HARK: case tags=substitution,cleanup
set -u
limit=$(date -u -d 'thirty days back' +%s 2>/dev/null)   # HARK: nonzero-exit stderr-discarded subst-status-ignored no-errexit status=1
removed=0
for f in tmp/*; do
    [ "$(stat -c %Y "$f")" -lt "${limit:-0}" ] && { rm "$f"; removed=$((removed + 1)); }
done
echo "removed $removed files"
