#!/bin/bash
# HARK: silent
# HARK: title csv orders are cleaned, joined and summed; greps and comm that find nothing
set -euo pipefail
export LC_ALL=C
IN=${1:-in}
mkdir -p work out

normalize() { tr -d '\r' < "$1" | sed -e 's/[[:space:]]*,[[:space:]]*/,/g' -e '/^$/d' | tail -n +2; }

for f in "$IN"/orders-*.csv; do
    normalize "$f"
done | sort -t, -k2,2 -k1,1 -u > work/orders.csv
normalize "$IN/customers.csv" | sort -t, -k1,1 > work/customers.csv

# rows that the shop system sometimes exports with a missing amount
grep -nvE '^[0-9]+,C[0-9]+,[0-9]+(\.[0-9]+)?$' work/orders.csv > work/rejected || true
if [ -s work/rejected ]; then
    echo "rejected rows:" >&2
    cat work/rejected >&2
    exit 1
fi

cancelled=$(grep -c '^[0-9]*,C[0-9]*,0$' work/orders.csv || true)

cut -d, -f2 work/orders.csv | sort -u > work/ids.orders
cut -d, -f1 work/customers.csv > work/ids.customers
unknown=$(comm -23 work/ids.orders work/ids.customers)
if [[ -n $unknown ]]; then
    echo "orders of unknown customers: $unknown" >&2
    exit 1
fi

join -t, -1 2 -2 1 -o 2.2,1.3 work/orders.csv work/customers.csv |
    awk -F, '{ sum[$1] += $2; n[$1]++ } END { for (c in sum) printf "%s,%d,%.2f\n", c, n[c], sum[c] }' |
    sort -t, -k3,3nr > out/by-customer.csv

if ! diff -q out/by-customer.csv expected/last-month.csv > /dev/null; then
    echo "differs from last month, as it should"
fi
echo "best customer: $(sort -t, -k3,3nr out/by-customer.csv | head -n 1)"
echo "cancelled: $cancelled"
rm work/rejected work/ids.*
rmdir work 2>/dev/null || echo "kept: $(ls work | paste -sd' ')"
