#!/bin/bash
# HARK: title PATH lookups by hand: the plugin name is a directory
# HARK: case tags=exec,loop
set -e
for p in audit billing; do
    plugins/$p enable 2>/dev/null || echo "$p already enabled"   # HARK: permission-denied|exec-failed|is-a-directory or-true stderr-discarded status=126 cmd=plugins/
done
