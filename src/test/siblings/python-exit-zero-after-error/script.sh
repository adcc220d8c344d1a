#!/bin/bash
# HARK: title a python importer prints the error and calls sys.exit() without a number
# HARK: case tags=python,import needs=python3
set -e
python3 importer.py --table people.tsv > import.log 2>&1   # HARK: missing-file program-ignored-it output-discarded stderr-discarded errno=ENOENT path=people.tsv id=i
echo "import finished"
