#!/bin/bash
# HARK: title the reader of the queue is told by a program that keeps to itself that nobody listened
# HARK: case needs=python3 modes=live,split
set -euo pipefail
mkdir -p queue
printf '%s\n' a b c > queue/batch
python3 notify.py queue/batch   # HARK: connection-refused program-ignored-it errno=ECONNREFUSED call=connect
mv queue/batch queue/batch.sent
echo "batch sent"
