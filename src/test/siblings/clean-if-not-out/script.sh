#!/bin/bash
# HARK: silent
# HARK: title if ! out=$(cmd): the error text is taken, shown and acted on
# HARK: case tags=substitution
set -euo pipefail
if ! out=$(python3 -c 'import json,sys; json.load(open("cfg.json"))' 2>&1); then
    echo "cfg.json is broken, writing the default (${out##*: })" >&2
    echo '{}' > cfg.json
fi
if ! v=$(cat VERSION 2>/dev/null); then v=0.0.0; echo "$v" > VERSION; fi
python3 -m json.tool cfg.json
echo "version $v"
