#!/bin/bash
# HARK: silent
# HARK: title a service is polled, and asked once more behind the loop
# HARK: case needs=curl tags=probe
up() { curl -fsS --max-time 1 http://127.0.0.1:9/health >/dev/null 2>&1; }
for try in 1 2 3; do
    up && break
    sleep 0.02
done
if ! up; then
    echo "the service is down, working offline"
fi
for try in 1 2; do cat peer.lock >/dev/null 2>&1 && break; sleep 0.02; done
if cat peer.lock >/dev/null 2>&1; then echo "a peer works"; else echo "alone"; fi
