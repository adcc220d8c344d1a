#!/bin/bash
# HARK: title a scanner with a wrong interpreter "finds nothing", which is taken for good news
# HARK: case tags=licenses
set -eu

VENDOR=${1:-vendor}
OUT=out

mkdir -p "$OUT"
: > "$OUT/inventory.tsv"

for dir in "$VENDOR"/*/; do
    lib=$(basename "$dir")
    license=unknown
    for candidate in LICENSE LICENSE.txt COPYING; do
        if [ -f "$dir$candidate" ]; then
            license=$(head -n 1 "$dir$candidate")
            break
        fi
    done
    printf '%s\t%s\n' "$lib" "$license" >> "$OUT/inventory.tsv"
done

if grep -q 'unknown$' "$OUT/inventory.tsv"; then
    echo "a library has no license file" >&2
    exit 1
fi

# ends with 0 when there is copyleft code, with 1 when there is none
if ! tools/find-copyleft "$VENDOR" > "$OUT/copyleft.txt"; then   # HARK: bad-interpreter negated if-condition errno=ENOENT call=exec path=tools/find-copyleft status=126
    echo "no copyleft code in $VENDOR"
else
    echo "copyleft code:"
    cat "$OUT/copyleft.txt"
    exit 1
fi
cat "$OUT/inventory.tsv"
