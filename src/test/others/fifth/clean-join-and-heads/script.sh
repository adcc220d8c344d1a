#!/bin/bash
# HARK: silent
# HARK: title joins, differences and heads of long streams: grep without a hit, diff with a difference, a producer that is cut off
# HARK: case needs=jq tags=pipeline,join
set -eu
cd "$(dirname "$0")"
export LC_ALL=C
work=$(mktemp -d ./w.XXXXXX)
trap 'rm -rf "$work"' EXIT

# orders against customers, both unsorted
join -t, -1 2 -2 1 <(sort -t, -k2,2 data/orders.csv) <(sort -t, -k1,1 data/customers.csv) > "$work/joined"
echo "joined: $(wc -l < "$work/joined")"

# orders of nobody: none is the usual answer
orphans=$(join -t, -v 1 -1 2 -2 1 <(sort -t, -k2,2 data/orders.csv) <(sort -t, -k1,1 data/customers.csv))
[ -z "$orphans" ] || { echo "orphans: $orphans" >&2; exit 1; }

# grep -c prints 0 and ends with 1 when there is none
cancelled=$(grep -c ',cancelled$' data/orders.csv || [ $? -eq 1 ])
echo "cancelled: $cancelled"

# what has changed since yesterday?  1 means "something", 2 is trouble
rc=0
diff <(sort data/customers.old) <(sort data/customers.csv) > "$work/diff" || rc=$?
case $rc in
    0) echo "customers: unchanged" ;;
    1) echo "customers: $(grep -c '^[<>]' "$work/diff") lines differ" ;;
    *) exit "$rc" ;;
esac

# a few ids from an endless generator
mapfile -t ids < <(awk 'BEGIN { for (i = 1; i <= 500000; i++) printf "id-%07d\n", i }' | head -n 3)
printf 'next: %s\n' "${ids[*]}"

# biggest order only
sort -t, -k3,3nr data/orders.csv | sed -n 1p | while IFS=, read -r id cust amount _; do
    echo "biggest: $id by $cust ($amount)"
done

# jq -e: false is an answer
if jq -e '.features.export' data/settings.json > /dev/null; then
    echo "export on"
else
    echo "export off"
fi

tr ',' '\n' < data/orders.csv | xargs -n 4 echo | sed -n '$p'
