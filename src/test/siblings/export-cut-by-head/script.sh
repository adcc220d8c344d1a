#!/bin/bash
# HARK: title the exporter prints each row that it writes; only the first are looked at, and the rest is never written
# HARK: case needs=python3
set -eu
python3 export.py rows.txt out.csv | head -n 2   # HARK: broken-pipe|truncated-output|nonzero-exit no-pipefail
test -e out.csv
echo "exported"
