#!/usr/bin/env bash
# Contract tests against the stub server
# HARK: title a contract test stops in the middle and the trap ends with 0
# HARK: case needs=curl
set -Eeuo pipefail

python3 -u -m http.server --bind 127.0.0.1 --directory www 0 > server.log 2> access.log &
srv=$!

finish() {
    kill "$srv" 2>/dev/null
    wait "$srv" 2>/dev/null || :
    rm -f server.log
    exit 0
}
trap finish EXIT

port=
for _ in {1..300}; do
    port=$(sed -n 's/^Serving HTTP on .* port \([0-9]*\).*/\1/p' server.log)
    [[ -n $port ]] && break
    sleep 0.03
done
[[ -n $port ]]
base=http://127.0.0.1:$port/api

fetch() { curl -fs --max-time 2 -o "out/$2" "$base/$1"; } # HARK: nonzero-exit|missing-file trap-exit-zero status=22 cmd=curl

fetch health.json health.json
echo "ok health: $(jq -r .status out/health.json)"

# HARK: also
fetch v1/items.json items.json
echo "ok items: $(jq length out/items.json)"

jq -e 'all(.[]; has("id"))' out/items.json > /dev/null
echo "ok every item has an id"
