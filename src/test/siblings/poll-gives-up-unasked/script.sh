#!/bin/bash
# HARK: title a service is polled until the tries are over, and nobody asks how it ended
# HARK: case needs=curl
for try in 1 2 3; do
    curl -fsS --max-time 1 http://127.0.0.1:9/health >/dev/null 2>&1 && break   # HARK: connection-refused if-condition no-errexit output-discarded stderr-discarded status=7
    sleep 0.02
done
echo "service is up, migrating"
