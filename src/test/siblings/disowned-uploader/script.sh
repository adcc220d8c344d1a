#!/bin/bash
# HARK: title a job is started in the background and the script ends without ever asking for it
# HARK: case tags=background
set -eu
mkdir -p spool
echo report > spool/report.txt
./upload.sh spool/report.pdf > upload.log 2>&1 &   # HARK: missing-file background-not-waited output-discarded stderr-discarded errno=ENOENT path=spool/report.pdf status=1 id=u
sleep 0.2
echo "upload started"
