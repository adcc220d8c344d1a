#!/bin/bash
# HARK: title awk's getline from a missing file returns -1, which the program takes for the end
# HARK: case tags=awk,report
set -e
awk -f join.awk orders.txt > joined.txt   # HARK: missing-file program-ignored-it errno=ENOENT path=prices.txt call=open id=a
cat joined.txt
