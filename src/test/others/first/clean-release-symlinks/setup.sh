#!/bin/bash
set -e
mkdir -p artifacts srv/shop/shared/config
echo "db: shop" > srv/shop/shared/config/database.yml
for v in 1.0.0 1.1.0 1.2.0; do
    mkdir -p b/config; echo $v > b/VERSION; echo "placeholder" > b/config/database.yml; echo "<h1>$v</h1>" > b/index.html
    tar -czf artifacts/shop-$v.tgz -C b .
    rm -r b
done
