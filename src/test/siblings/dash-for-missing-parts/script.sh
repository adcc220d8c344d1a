#!/bin/sh
# HARK: title dash joins parts in a loop into one file; the second part is missing
# HARK: run sh script.sh
# HARK: case tags=dash,loop
for part in head body foot; do
    cat "parts/$part.html" 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=parts/body.html status=1 call=open
done > page.html
wc -l < page.html
