#!/bin/bash
# nightly: build the package index and push it to the registry
set -euo pipefail
mkdir -p out
find pkg -name '*.pkg' -printf '%f %s\n' | sort > out/list.txt
python3 tools/publish.py --make out/list.txt out/index.json
gzip -nkf out/index.json
python3 tools/publish.py --push out/index.json # HARK: connection-refused program-ignored-it errno=ECONNREFUSED call=connect
echo "index published"
# HARK: case tags=python
