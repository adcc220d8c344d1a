#!/bin/bash
# HARK: title { …; } & with its own log; the warm-up inside fails and nobody waits for the status
# HARK: case tags=background,group
set -e
{
    mkdir -p cache
    cp seeds/index.bin cache/index.bin   # HARK: missing-file background-not-waited output-discarded stderr-discarded errno=ENOENT path=seeds/index.bin status=1
    touch cache/warm
} > warm.log 2>&1 &
sleep 0.15
wait
echo "service started"
