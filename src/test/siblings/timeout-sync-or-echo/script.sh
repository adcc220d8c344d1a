#!/bin/bash
# HARK: title a sync is cut off by timeout; the message says there was nothing new
# HARK: case tags=timeout
set -e
mkdir -p mirror
timeout 0.3 ./sync.sh mirror > sync.log 2>&1 || echo "nothing new"   # HARK: timeout or-true output-discarded stderr-discarded status=124
echo "mirror is current"
