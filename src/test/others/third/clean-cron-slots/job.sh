#!/bin/bash
# the cache is cold at the first start
if [[ ! -e var/warm ]]; then
    : > var/warm
    sleep 3
fi
echo "rows: 12" > result.txt
