#!/bin/bash
# smoke test of the static site
set -euo pipefail
rm -f port port.new motd
python3 serve.py &
srv=$!
trap 'kill "$srv" 2>/dev/null || true' EXIT

port=
for _ in $(seq 100); do
    port=$(cat port 2>/dev/null) && break
    sleep 0.05
done
[ -n "$port" ] || { echo "the server did not start" >&2; exit 1; }
base=http://127.0.0.1:$port

echo "health: $(curl -fsS --noproxy '*' "$base/health")"
curl -fsS --noproxy '*' "$base/version.json" | jq -r .version
# a message of the day is not on every site
if ! curl -fs --noproxy '*' -o motd "$base/motd.txt"; then
    cp motd.default motd
fi
cat motd

kill "$srv"
rc=0
wait "$srv" || rc=$?
[ "$rc" -eq 143 ] || { echo "the server ended with $rc" >&2; exit 1; }
trap - EXIT
rm -f port
echo "smoke test passed"
# HARK: silent
# HARK: case needs=curl,jq tags=clean,network
