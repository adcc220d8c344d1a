#!/bin/bash
# HARK: silent
# HARK: title grep -c finds nothing and prints 0 with status 1; a count is a count
# HARK: case tags=grep,report
set -u
for level in ERROR WARN INFO; do
    n=$(grep -c "$level" app.log)
    echo "$level: $n"
done
bad=$(grep -v '^20' app.log || true)
[ -z "$bad" ] && echo "all lines dated"
warn=$(grep WARN app.log)
echo "last warning: ${warn:-none}"
