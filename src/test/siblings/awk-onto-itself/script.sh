#!/bin/bash
# HARK: title awk reads the file that its own redirection has just emptied
# HARK: case tags=clobber,awk
set -eu
cp prices.orig prices.csv
awk -F, -v OFS=, '{ $2 = $2 * 1.1; print }' prices.csv > prices.csv   # HARK: file-clobbered|truncated-output program-ignored-it
echo "prices raised in $(wc -l < prices.csv) rows"
