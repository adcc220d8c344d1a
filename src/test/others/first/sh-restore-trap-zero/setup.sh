#!/bin/bash
set -e
mkdir -p backups b/etc b/data
echo "mode=test" > b/etc/app.conf
printf '2\tscrews\n1\tbolts\n' > b/data/items.tsv
tar -cf backups/2024-01-01.tar -C b etc data
cp backups/2024-01-01.tar backups/2023-12-31.tar
rm -r b
