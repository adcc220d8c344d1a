#!/bin/bash
# HARK: silent
# HARK: title a closed port is asked by curl with a fallback to a local copy
# HARK: case needs=curl tags=curl,network,fallback
set -eu
echo '{"v": 3}' > bundled.json
if ! curl -fsS --max-time 2 -o remote.json http://127.0.0.1:9/v.json 2>curl.err; then
    cp bundled.json remote.json
    echo "using the bundled copy"
fi
cat remote.json
curl -s -o /dev/null http://127.0.0.1:9/health || status=down
echo "health ${status:-up}"
