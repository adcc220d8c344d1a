#!/bin/sh
# imports the supplier's price list that an sftp user drops here
set -eu
in=incoming/prices.csv.gz
if [ ! -s "$in" ]; then
    echo "nothing to import"
    exit 0
fi
mkdir -p db
gzip -dc "$in" | awk -F';' 'NR > 1 && $3 ~ /^[0-9.]+$/ { printf "%s\t%.2f\n", $1, $3 }' > db/prices.new # HARK: truncated-output|nonzero-exit no-pipefail status=1
if ! [ -s db/prices.new ]; then
    echo "the price list is empty" >&2
    exit 1
fi
cmp -s db/prices.new db/prices.tsv && echo "prices unchanged"
mv db/prices.new db/prices.tsv
rm -f "$in"
echo "prices imported"
# HARK: run sh script.sh
# HARK: case tags=sh,data
