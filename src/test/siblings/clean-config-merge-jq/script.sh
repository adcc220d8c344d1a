#!/bin/bash
# HARK: silent
# HARK: title jq -e asks, a default is merged, comm -3 and cmp compare
# HARK: case needs=jq tags=jq,config
set -eu
echo '{"a": 1}' > c.json
jq -e .b c.json >/dev/null || { jq '.b = 2' c.json > c.new; mv c.new c.json; }
jq -r '.c // "none"' c.json
if jq -e 'has("zzz")' c.json > /dev/null; then echo odd; fi
echo 'not json' > x.json
jq . x.json >/dev/null 2>&1 || echo "x.json is not JSON"
jq -e .b c.json
