#!/bin/sh
# 0 good, 1 bad, 125 cannot be tested
if ! sh -n calc.sh 2>/dev/null; then
    echo "this commit cannot be tested"
    exit 125
fi
[ "$(sh calc.sh 40 2)" = 42 ]
