#!/bin/bash
set -e
{
    echo "order,shop,amount"
    for i in $(seq 1 120); do echo "$i,shop$((i % 40)),$((i * 3))"; done
} > orders.csv
