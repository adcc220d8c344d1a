#!/bin/bash
# HARK: silent
# HARK: title a client retries until a local server is up; the refused connections are its poll
# HARK: case tags=network,retry,python needs=python3,curl
set -eu
python3 srv.py port.txt &
srv=$!
trap 'kill $srv 2>/dev/null; wait $srv 2>/dev/null || true' EXIT
for i in $(seq 1 200); do
    if [ -s port.txt ] && curl -sf -m 2 "http://127.0.0.1:$(cat port.txt)/health" -o health.txt 2>/dev/null; then break; fi
    sleep 0.03
done
cat health.txt
