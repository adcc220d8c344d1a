#!/bin/bash
# HARK: silent
# HARK: title a monitoring check against a service that needs a moment: refused, refused, served, stopped by TERM
# HARK: case needs=curl,python3 tags=monitoring,retry
set -euo pipefail
cd "$(dirname "$0")"
rm -f run.port

python3 serve.py www run.port &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT

for ((i = 0; i < 100; i++)); do
    [[ -s run.port ]] && break
    sleep 0.03
done
port=$(<run.port)

alive() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

up=no
for ((i = 0; i < 100; i++)); do
    if alive; then
        up=yes
        break
    fi
    sleep 0.05
done
if [[ $up != yes ]]; then
    echo "CRITICAL: service did not come up" >&2
    exit 2
fi
echo "service is up"

body=$(curl -fsS --max-time 2 "http://127.0.0.1:$port/status.txt")
echo "status: $body"

# the page of a removed feature has to be gone
code=$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/legacy.txt")
if [[ $code == 404 ]]; then
    echo "legacy: gone"
else
    echo "legacy answers $code" >&2
    exit 1
fi

kill -TERM "$server"
rc=0
wait "$server" || rc=$?
if ((rc != 143)); then
    echo "server ended with $rc" >&2
    exit 1
fi
trap - EXIT
if kill -0 "$server" 2>/dev/null; then
    echo "server is still there" >&2
    exit 1
fi
echo "service stopped"
