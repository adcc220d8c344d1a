#!/bin/bash
# monthly invoices: usage export joined with the customer register
set -eu
month=${1:-2024-05}
rate=0.12
out=invoices/$month.csv
mkdir -p invoices work

tail -n +2 "usage/$month.csv" | sort -t, -k1,1 > work/usage.csv
# the register is exported in the order of the customer number
tail -n +2 register/customers.csv | cut -d, -f1,2 > work/customers.csv

join -t, work/usage.csv work/customers.csv | awk -F, -v r="$rate" '{ printf "%s,%s,%.2f\n", $1, $3, $2 * r }' > "$out" # HARK: nonzero-exit|truncated-output no-pipefail status=1

if [ ! -s "$out" ]; then
    echo "no usage in $month" >&2
    exit 1
fi
awk -F, '{ s += $3 } END { printf "total %.2f\n", s }' "$out"
rm -rf work
echo "invoices written"
# HARK: case needs=join tags=data
# HARK: title join of a file in numeric order
