#!/bin/bash
# HARK: title an importer passes over the file that it was told to read
# HARK: case tags=python,import
set -e
python3 import_rows.py rows/2024.csv   # HARK: missing-file program-ignored-it errno=ENOENT path=rows/2024.csv call=open also=import_rows.py:4
echo "import done"
