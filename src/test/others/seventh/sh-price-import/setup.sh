#!/bin/bash
set -e
mkdir incoming db
{ echo 'article;name;price'
  awk 'BEGIN { for (i = 1; i <= 4000; i++) printf "A%05d;part %d;%d.%02d\n", i, (i * 7919) % 3571, (i * 31) % 97, (i * 17) % 100 }'
} | gzip -n > incoming/prices.csv.gz
truncate -s -9000 incoming/prices.csv.gz
printf 'A00001\t1.00\n' > db/prices.tsv
