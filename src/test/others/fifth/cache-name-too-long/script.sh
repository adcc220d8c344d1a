#!/bin/bash
# HARK: title a title makes a file name of more than 255 bytes; set -e does not count in `if refresh`
# HARK: case needs=jq tags=pipeline,cache
set -euo pipefail
cd "$(dirname "$0")"

slug() {
    printf '%s' "$1" | tr '[:upper:]' '[:lower:]' | sed -e 's/[^a-z0-9][^a-z0-9]*/-/g' -e 's/-*$//'
}

refresh() {
    local f title name
    for f in articles/*.json; do
        title=$(jq -r .title "$f")
        name=$(slug "$title")
        jq -r .body "$f" > "next/$name.txt" 2>/dev/null  # HARK: write-failed|nonzero-exit|missing-file errexit-disabled-in-condition errno=ENAMETOOLONG call=open
        printf '%s\t%s\n' "$(jq -r .id "$f")" "$title" >> next/index.tsv
    done
}

rm -rf next cache.old
mkdir next
if refresh; then
    if [ -d cache ]; then mv cache cache.old; fi
    mv next cache
    rm -rf cache.old
    echo "cache refreshed: $(wc -l < cache/index.tsv) articles"
else
    echo "refresh failed, the old cache stays" >&2
    exit 1
fi
cut -f1 cache/index.tsv | sort -n | paste -sd,
