#!/bin/bash
# HARK: silent
# HARK: title an endless generator goes through a filter to head, which has enough of both
set -u
yes "item" | awk '{ printf "%s-%04d\n", $0, NR * 37 % 10000 }' | head -n 3
seq 1 200000 | sed 's/^/n/' | tr 'n' 'N' | head -n 1
echo "sampled"
