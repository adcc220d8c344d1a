#!/bin/bash
echo "suite $1, mode $2"
if [[ $1 == net && $2 == strict ]]; then
    echo "assertion failed: header order"
    exit 4
fi
grep -q "^$1 " cases.txt
