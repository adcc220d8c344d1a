#!/bin/bash
# HARK: title tee cannot open its log file; the pipeline's last command is fine
# HARK: case tags=pipeline,write,log
set -e
run() { echo "step one"; echo "step two"; }
run | tee -a logs/run.log 2>/dev/null | wc -l   # HARK: missing-file no-pipefail stderr-discarded errno=ENOENT path=logs/run.log status=1 call=open cmd=tee
echo "run logged"
