#!/bin/bash
# HARK: title bash calls bash calls python; python sees the error, prints it into a pipe nobody reads and exits 0
# HARK: case tags=nested,python needs=python3
set -euo pipefail
mkdir -p out
bash steps/render.sh > out/page.html
echo "page bytes: $(wc -c < out/page.html)"
