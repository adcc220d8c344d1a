#!/bin/bash
# HARK: title the compactor is killed as by the OOM killer; || echo explains it away
# HARK: case tags=signal,nested
set -euo pipefail
./compact.sh data || echo "nothing to compact"   # HARK: killed or-true signal=SIGKILL status=137 id=k
echo "maintenance finished"
