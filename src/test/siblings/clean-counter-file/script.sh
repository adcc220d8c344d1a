#!/bin/bash
# HARK: silent
# HARK: title a counter in a file that is not there the first time
# HARK: case tags=state
set -u
n=$(cat runs.count 2>/dev/null)
echo $(( ${n:-0} + 1 )) > runs.count
last=$(cat last.run 2>/dev/null || true)
echo "run $(cat runs.count)${last:+, last $last}" > last.run
cat last.run
