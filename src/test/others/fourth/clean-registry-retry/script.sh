#!/bin/bash
# HARK: silent
# HARK: title a registry that answers 503 twice before it delivers
# HARK: case needs=curl

set -o errexit -o nounset -o pipefail

python3 server.py port.txt &
SERVER_PID=$!
on_exit() {
    rc=$?
    kill $SERVER_PID 2>/dev/null || true
    wait $SERVER_PID 2>/dev/null || true
    rm -f port.txt
    exit $rc
}
trap on_exit EXIT

tries=0
until [ -s port.txt ]; do
    tries=$((tries + 1))
    [ $tries -lt 400 ] || { echo "registry did not start" >&2; exit 1; }
    sleep 0.02
done
REGISTRY="http://127.0.0.1:$(cat port.txt)"

retry() {
    local max=$1 n=1; shift
    until "$@"; do
        if (( n >= max )); then
            echo "giving up after $n attempts: $*" >&2
            return 1
        fi
        n=$((n + 1))
        sleep 0.02
    done
    echo "attempts: $n"
}

mkdir -p cache
for pkg in alpha-1.0; do
    echo "fetch $pkg"
    retry 5 curl -fs -o "cache/$pkg.tgz.part" "$REGISTRY/$pkg.tgz"
    mv "cache/$pkg.tgz.part" "cache/$pkg.tgz"
done
curl -fsS "$REGISTRY/index" > cache/index
cat cache/alpha-1.0.tgz cache/index
