#!/bin/bash
# HARK: title sed of a name that became a directory
# HARK: case tags=errno,build
set -u
mkdir -p out
for part in header theme footer; do
    sed 's/@T@/dark/' "parts/$part" >> out/page 2>/dev/null || :   # HARK: is-a-directory or-true stderr-discarded errno=EISDIR status=4 call=read
done
wc -l < out/page
