#!/bin/bash
# HARK: silent
# HARK: title ls *.x 2>/dev/null and nullglob ask whether there is anything to do
# HARK: case tags=glob,small
set -u
mkdir -p in done
touch in/a.csv in/b.csv
if ls in/*.xml >/dev/null 2>&1; then echo "xml"; else echo "no xml files"; fi
count=$(ls in/*.json 2>/dev/null | wc -l)
echo "json: $count"
shopt -s nullglob
for f in in/*.csv; do mv "$f" done/; done
for f in in/*.csv; do echo "left: $f"; done
shopt -u nullglob
[ -e in/*.csv ] || echo "inbox empty"
ls done
