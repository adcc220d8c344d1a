#!/bin/bash
# HARK: title the export stops in the middle: its reader process is killed by a limit, sort is content
# HARK: case tags=pipeline,limits,signal
set -eu
./export.sh | sort -t, -k2 > all.csv   # HARK: killed|truncated-output no-pipefail signal-in-pipe signal=SIGXCPU id=e
echo "rows: $(wc -l < all.csv)"
