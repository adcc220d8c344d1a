#!/bin/bash
# HARK: title four fallbacks that work, and one copy that has none
# HARK: case tags=haystack
set -u
mkdir -p www
pick() { cat "skins/$1/$2" 2>/dev/null || cat "skins/base/$2"; }
for part in head body foot; do
    pick winter $part > www/$part
done
editor=$(command -v nano-none || command -v ed-none || echo none)
cp favicon.svg www/ 2>/dev/null || cp favicon.ico www/
[ -f robots.txt ] && cp robots.txt www/
cp sitemap.xml www/ 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=sitemap.xml status=1
rm -f www/*.tmp
ls www | wc -l
