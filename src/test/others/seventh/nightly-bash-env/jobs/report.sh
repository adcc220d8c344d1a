#!/bin/bash
set -e
out=$1
target=${REPORT_TARGET:-nobody@localhost}
{
    echo "To: $target"
    echo "Currency: ${REPORT_CURRENCY:-none}"
    awk -F';' '{ sum += $2 } END { print "Sum: " sum }' data/sums.txt
} > "$out/daily.rep"
