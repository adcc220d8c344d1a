#!/bin/bash
# HARK: title a tail-like producer is terminated; the consumer writes what came so far
# HARK: case tags=signal,pipeline
set -eu
./feed | while read -r x; do echo "row $x"; done > rows   # HARK: killed no-pipefail signal-in-pipe signal=SIGTERM id=f
echo "rows loaded: $(wc -l < rows)"
