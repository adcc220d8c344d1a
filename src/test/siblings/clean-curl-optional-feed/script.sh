#!/bin/bash
# HARK: silent
# HARK: title curl asks for an optional file, the 404-like answer is handled, the local copy is used
# HARK: case tags=network,fallback needs=curl
set -u
if curl -sf -o news.new "file://$PWD/upstream/news.txt"; then
    mv news.new news.txt
else
    echo "no upstream news (curl $?), keeping the local copy"
fi
cat news.txt
curl -sf "file://$PWD/news.txt" | wc -l
