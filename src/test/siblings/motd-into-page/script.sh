#!/bin/bash
# HARK: title the same, into a file that is published
mkdir -p www
cat header.html > www/index.html 2>/dev/null || echo "using the old header"   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=header.html status=1
echo "<p>news</p>" >> www/index.html
