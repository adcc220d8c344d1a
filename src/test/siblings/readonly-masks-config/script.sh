#!/bin/bash
# HARK: title readonly at the top of a script hides that the configuration is not there
# HARK: case tags=substitution,config
set -euo pipefail
readonly ENDPOINT=$(sed -n 's/^endpoint=//p' etc/client.conf)   # HARK: missing-file export-masks-status local-masks-status errno=ENOENT path=etc/client.conf status=2 call=open cmd=sed
readonly RETRIES=3
mkdir -p run
echo "${ENDPOINT:-http://127.0.0.1} $RETRIES" > run/plan
cat run/plan
