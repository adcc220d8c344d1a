#!/bin/bash
# HARK: title comm complains about unsorted input, its status 1 goes to a pipe
# HARK: case tags=report,pipeline
set -e
comm -12 --check-order team.a team.b 2>/dev/null | wc -l > both   # HARK: nonzero-exit no-pipefail stderr-discarded status=1
echo "in both: $(cat both)"
