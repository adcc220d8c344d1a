#!/bin/bash
# HARK: silent
# HARK: title files are classified by trying parsers on them; parsers that say no are the method
# HARK: case tags=noisy,python,test needs=python3,jq
set -u
kind() {
    if jq empty "$1" >/dev/null 2>&1; then echo json
    elif python3 -c 'import csv,sys; r=list(csv.reader(open(sys.argv[1]))); sys.exit(not (len(r[0]) > 1))' "$1" 2>/dev/null; then echo csv
    elif grep -q '^[a-z]*: ' "$1"; then echo yaml
    else echo text; fi
}
for f in docs/*; do echo "${f##*/}: $(kind "$f")"; done
