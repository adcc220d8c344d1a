#!/bin/bash
# HARK: title files are validated by Python, whose status 3 means "has bad rows"; those are set aside and joined later
# HARK: silent
# HARK: case tags=etl,python
set -euo pipefail
export LC_ALL=C

rm -rf stage
mkdir -p stage/ok stage/rejects out

validate() {
    local f=$1 rc=0
    python3 validate.py "$f" "stage/ok/${f##*/}" "stage/rejects/${f##*/}" || rc=$?
    case $rc in
        0) echo "${f##*/}: clean" ;;
        3) echo "${f##*/}: $(wc -l < "stage/rejects/${f##*/}") rows rejected" ;;
        *) echo "validator failed with $rc" >&2; exit "$rc" ;;
    esac
}

for f in in/*.csv; do
    validate "$f"
done

sort -t, -k1,1 stage/ok/customers.csv > stage/c
sort -t, -k2,2 stage/ok/orders.csv > stage/o
join -t, -1 1 -2 2 -o 2.1,1.2,2.3 stage/c stage/o > out/joined.csv
join -t, -1 1 -2 2 -v 2 stage/c stage/o > out/orphans.csv

# every good order must be in one of the two
have=$(cat out/joined.csv out/orphans.csv | wc -l)
want=$(wc -l < stage/o)
[ "$have" -eq "$want" ] || { echo "$have of $want orders" >&2; exit 1; }

if [ -s out/orphans.csv ]; then
    echo "orders without a customer: $(cut -d, -f2 out/orphans.csv | paste -sd' ')"
fi
cat out/joined.csv
