#!/bin/bash
# HARK: title find runs a script per file; for one it ends with set -e, and find ends with 0
set -euo pipefail
mkdir -p out
find in -name '*.txt' -exec bash bin/one.sh {} \; 2> errors.log
mv in/*.txt out/
echo "all done"
