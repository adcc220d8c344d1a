#!/bin/bash
# HARK: title a background worker is terminated half way; wait's status is not looked at
# HARK: case tags=signal,background
mkdir -p in
./worker.sh in &   # HARK: killed no-errexit background-not-waited signal=SIGTERM status=143 id=w
w=$!
echo "import started"
wait $w   # HARK: also w
[ -f in/complete ] || touch in/partial
echo "import finished"
