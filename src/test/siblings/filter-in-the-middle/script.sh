#!/bin/bash
# HARK: title the filter in the middle of a pipeline fails; its neighbours are content
# HARK: case tags=pipeline,report,nested
set -e
seq 1 20 | ./bin/anonymise 2>/dev/null | wc -l > rows.count   # HARK: missing-file no-pipefail stderr-discarded errno=ENOENT path=etc/salt status=3 call=open id=f cmd=./bin/anonymise
cp rows.count last.count
echo "anonymised rows: $(cat rows.count)"
