#!/bin/bash
# HARK: title each step runs in the folder of its data and is called by a path from there
set -u
for data in jobs/data/*/; do
    ( cd "$data" && bash ../../steps/pack.sh )
done
echo "packed"
