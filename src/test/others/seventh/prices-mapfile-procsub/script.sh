#!/bin/bash
# HARK: title the price list is missing; mapfile < <(jq ...) does not hear of it, everything costs nothing
# HARK: case needs=jq
set -euo pipefail
. lib/money.sh
declare -A price=()

mapfile -t rows < <(jq -r '.items[] | "\(.sku) \(.cents)"' "$DATA/prices.json") # HARK: missing-file subst-status-ignored errno=ENOENT path=data/prices.json status=2 cmd=jq
for row in "${rows[@]}"; do
    price[${row% *}]=${row#* }
done

mkdir -p out
total=0
{
    echo "order,sku,amount"
    while IFS=, read -r order sku qty; do
        [ "$order" = order ] && continue
        cents=$(( ${price[$sku]:-0} * qty ))
        total=$(( total + cents ))
        echo "$order,$sku,$(euros "$cents")"
    done < "$DATA/orders.csv"
} > out/invoice.csv

if [ -f "$DATA/discounts.json" ]; then
    total=$(( total - $(jq '[.[].cents] | add' "$DATA/discounts.json") ))
fi
echo "invoice total: $(euros "$total")"
