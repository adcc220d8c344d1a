#!/bin/bash -e
# HARK: title one broken feed file ends the catalog early
# HARK: run bash -e script.sh feed.csv
# HARK: case needs=jq

feed=$1; shift
out=out/catalog.tsv
mkdir -p out

start=$(grep -c . "$feed")
echo "feed entries: $start"

while IFS=, read -r sku file
do
    # HARK: nonzero-exit loop-in-pipe no-pipefail status=4
    jq -r --arg sku "$sku" '[$sku, .name, (.tags | join(";")), .price] | @tsv' "raw/$file" 2>> out/jq.err
done < "$feed" | sort -k1,1 > "$out"

awk -F '\t' -v OFS=' ' '
    { n++; sum += $4 }
    END { print "catalog rows:", n; print "price total:", sum }
' "$out"

gzip -nkf "$out"
ln -sfn catalog.tsv.gz out/latest
echo "uploaded $(readlink out/latest)"
