#!/bin/bash
# HARK: silent
# HARK: title smoke test of a small server: wait for the port, 404 and 403 are expected, the server is stopped in a trap
# HARK: case needs=python3,curl,jq tags=curl,trap,server
set -euo pipefail
tmp=$(mktemp -d)
server=
cleanup() {
    rc=$?
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$tmp"
    exit "$rc"
}
trap cleanup EXIT

start_server() {
    python3 server.py "$tmp/port" > "$tmp/server.log" 2>&1 &
    server=$!
    local n=0
    until port=$(cat "$tmp/port" 2>/dev/null) && curl -fs -o /dev/null "http://127.0.0.1:$port/health" 2>/dev/null; do
        n=$((n + 1))
        kill -0 "$server" || { cat "$tmp/server.log" >&2; return 1; }
        [ "$n" -lt 200 ] || return 1
        sleep 0.05
    done
    url=http://127.0.0.1:$port
}

code() { curl -s -o "$tmp/body" -w '%{http_code}' "$@" || true; }
expect() {
    local want=$1 got; shift
    got=$(code "$@")
    [ "$got" = "$want" ] || { echo "${*//$url/}: $got, not $want"; exit 1; }
    echo "$want ${*//$url/}"
}

start_server
expect 200 "$url/health"
expect 404 "$url/nothing"
expect 403 "$url/admin"
expect 200 -H 'X-Token: t' "$url/admin"
if curl -fsS "$url/nothing" > /dev/null 2> "$tmp/err"; then
    echo "curl -f should have failed"; exit 1
fi
grep -o 'error: 404' "$tmp/err"
jq -e '.ok' < <(curl -fsS "$url/health")
kill "$server"
wait "$server" || echo "server ended with $?"
server=
[ "$(code --max-time 1 "$url/health")" = 000 ] && echo "nobody listens any more"
