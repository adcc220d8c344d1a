#!/bin/bash
# HARK: title the report of the checks goes to a folder that is not there, and the program takes it lightly
# HARK: case needs=python3
set -euo pipefail
python3 check.py --report reports/today.txt data.csv   # HARK: missing-file|write-failed program-ignored-it errno=ENOENT path=reports/today.txt call=open
rm -f data.csv.lock
echo "checked"
