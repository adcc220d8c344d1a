#!/bin/bash
# HARK: title a port is asked for a few times, and used as if somebody had answered
# HARK: case needs=python3
set -u
for n in $(seq 4); do
    if python3 answers.py 9 2>/dev/null; then   # HARK: connection-refused|nonzero-exit if-condition stderr-discarded errno=ECONNREFUSED call=connect status=1
        break
    fi
    sleep 0.05
done
mkdir -p state
cp config state/config
echo "service is up"
