#!/bin/bash
# HARK: silent
# HARK: title a token is passed on, and a tool that can do without it says so
# HARK: case tags=env,variable
UPLOAD_TOKEN=$(cat token.txt)
UPLOAD_TOKEN=$UPLOAD_TOKEN ./upload report.csv
if ! ./upload report.csv 2>/dev/null; then echo "not without a token"; fi
( unset PATH_EXTRA_ACME; ./upload --dry ) && echo "dry run"
