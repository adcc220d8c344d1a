#!/bin/bash
# HARK: title cd into what is a file since the last release
# HARK: case tags=errno,cd
set -u
mkdir -p out
cd assets 2>/dev/null   # HARK: cd-failed|not-a-directory stderr-discarded no-errexit errno=ENOTDIR path=assets status=1
cat *.css > all.css
echo "stylesheets joined: $(wc -l < all.css)"
