#!/bin/bash
# HARK: title awk opens a file for every shop and runs out of descriptors
# HARK: case needs=mawk
# Splits the orders of the day into one file for each shop.
set -eu
ulimit -n 24
in=orders.csv
rm -rf shops
mkdir shops

header=$(head -n 1 "$in")
split_orders() {
    # HARK: too-many-open-files or-true stderr-discarded errno=EMFILE call=open status=2
    mawk -F, 'NR > 1 { print > ("shops/" $2 ".csv") }' "$in" 2>/dev/null || :
}

split_orders
for f in shops/*.csv; do
    sed -i "1i $header" "$f"
done
if grep -qs '^test' shops/*.csv; then
    echo "test orders among them"
fi
mv "$in" "$in.done"
echo "orders are split"
