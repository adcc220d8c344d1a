#!/bin/bash
set -e
mkdir d
seq 1 5000 > d/rows
tar cf - d | gzip -n > full.gz
head -c 3000 full.gz > backup.tar.gz
rm -r d full.gz
