#!/bin/bash
# HARK: title a python client cannot reach its queue, logs at debug level and ends with 0
# HARK: case tags=network,python needs=python3
set -e
python3 push.py 127.0.0.1:9 job-17   # HARK: connection-refused program-ignored-it id=p
echo "job queued"
