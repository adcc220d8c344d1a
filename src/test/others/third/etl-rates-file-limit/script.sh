#!/bin/bash
# HARK: title awk is killed by the file size limit within a function whose errexit an if turns off
# HARK: case tags=etl,awk,signal
set -euo pipefail

days=${DAYS:-60}

load_orders() {
    # cancelled orders are dropped; a file without any is fine
    if grep -q ',cancelled$' in/orders.csv; then
        grep -v ',cancelled$' in/orders.csv > work/orders.csv
    else
        cp in/orders.csv work/orders.csv
    fi
}

expand() {
    # a run-away join once filled the disk, hence the limit
    ( ulimit -f 128; awk -F, -v days="$days" -f expand.awk work/orders.csv > work/daily.csv )   # HARK: killed errexit-disabled-in-condition signal=SIGXFSZ cmd=awk
    sort -t, -k 2,2 -k 1,1n work/daily.csv > work/sorted.csv
    rm work/daily.csv
    gzip -n -f work/sorted.csv
}

mkdir -p work out
load_orders

if expand; then
    mv work/sorted.csv.gz out/daily-rates.csv.gz
    echo "daily rates ready"
else
    echo "expansion failed" >&2
    exit 1
fi

[[ -s out/daily-rates.csv.gz ]] && echo "orders: $(wc -l < work/orders.csv)"
