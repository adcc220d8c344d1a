#!/bin/bash
# HARK: title set +e around one call stayed on for three more
# HARK: case tags=errexit
set -e
set +e
ping_ok=$(grep -c up probes/gw 2>/dev/null)
cp certs/chain.pem live.pem 2>/dev/null   # HARK: missing-file no-errexit stderr-discarded errno=ENOENT path=certs/chain.pem status=1
touch live.stamp
set -e
echo "gateway up: ${ping_ok:-0}"
