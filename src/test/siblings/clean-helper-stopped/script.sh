#!/bin/bash
# HARK: silent
# HARK: title a helper server is started for the tests and stopped by kill at the end
# HARK: case tags=background,signal
set -eu
mkdir -p run
./server.sh > run/server.out 2>&1 &
srv=$!
trap 'kill "$srv" 2>/dev/null || true' EXIT
for i in $(seq 1 300); do
    [ -e run/ready ] && break
    sleep 0.02
done
[ -e run/ready ] || exit 1
echo "tests against a running server: ok"
kill "$srv"
wait "$srv" 2>/dev/null || true
echo "server stopped"
