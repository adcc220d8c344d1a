#!/bin/bash
# HARK: title a token is set in the script and not exported; the uploader says so to /dev/null
# HARK: case tags=env,variable
UPLOAD_TOKEN=$(cat token.txt)
./upload report.csv 2>/dev/null   # HARK: env-lost|nonzero-exit stderr-discarded no-errexit status=3
echo "uploaded"
