#!/bin/bash
set -e
mkdir -p data
awk 'BEGIN { for (i = 1; i <= 20000; i++) printf "%d,account-%d,%d\n", i, i % 97, i * 13 }' > data/ledger.csv
