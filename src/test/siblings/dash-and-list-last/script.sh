#!/bin/sh
# HARK: title dash with set -e: the left side of && may fail, and nothing after it is done
# HARK: run sh script.sh
# HARK: case tags=dash,deploy
set -e
mkdir -p public
cp theme/style.css public/ 2>/dev/null && gzip -k public/style.css   # HARK: missing-file if-condition stderr-discarded errno=ENOENT path=theme/style.css status=1
echo "<html>" > public/index.html
ls public
