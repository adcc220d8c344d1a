#!/bin/bash
# HARK: title timeout -s KILL ends the exporter in front of a pipe
# HARK: case tags=timeout,pipeline,signal
set -eu
timeout -s KILL 0.6 ./slowexport 2>/dev/null | cut -d, -f2 > ids   # HARK: timeout|killed no-pipefail stderr-discarded signal-in-pipe signal=SIGKILL
echo "ids: $(wc -l < ids)"
