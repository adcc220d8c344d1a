#!/bin/bash
# HARK: silent
# HARK: title health check with backoff: two answers of 503, then ready; optional endpoints looked at by status
# HARK: case needs=curl,python3
set -euo pipefail
cleanup() {
    if [[ -n ${server:-} ]]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
}
trap cleanup EXIT

python3 server.py port.txt > server.log 2>&1 &
server=$!
for _ in {1..60}; do
    [[ -s port.txt ]] && break
    sleep 0.03
done
base=http://127.0.0.1:$(< port.txt)

wait_ready() {
    local delay=0.05 n
    for n in 1 2 3 4 5; do
        if curl -fsS -o /dev/null "$base/ready" 2> curl.err; then
            echo "ready at attempt $n"
            return 0
        fi
        if ! grep -q 'error: 503' curl.err; then
            cat curl.err >&2
            return 1
        fi
        sleep "$delay"
        delay=0.1
    done
    echo "not ready after 5 attempts" >&2
    return 1
}

probe() { curl -s -o "$2" -w '%{http_code}' "$base/$1"; }

wait_ready
code=$(probe metrics metrics.txt)
case $code in
    200) echo "metrics: $(wc -l < metrics.txt) series" ;;
    404) echo "metrics: this version has none" ;;
    *)   echo "metrics: unexpected $code" >&2; exit 1 ;;
esac
code=$(probe version version.json)
[[ $code == 200 ]]
version=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' version.json)
echo "version ${version:?}"
