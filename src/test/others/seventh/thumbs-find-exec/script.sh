#!/bin/bash
# thumbnails for the gallery
set -euo pipefail
ulimit -c 0
make -s bin/thumb
mkdir -p thumbs
find images -name '*.pgm' -exec bin/thumb {} thumbs \; # HARK: killed find-exec signal=SIGABRT
{
    echo "<ul>"
    for t in images/*.pgm; do
        printf '  <li><img src="thumbs/%s"></li>\n' "$(basename "$t")"
    done
    echo "</ul>"
} > gallery.html
echo "gallery with $(grep -c img gallery.html) pictures"
# HARK: case needs=gcc,make tags=build
