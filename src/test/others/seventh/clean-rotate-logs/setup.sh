#!/bin/bash
set -e
mkdir -p log run
seq -f 'request %g' 1 60000 > log/access.log
echo "1 error" > log/error.log
: > log/debug.log
echo old | gzip -nc > log/access.1.gz
# a number that no process has any more
echo 4194303 > run/service.pid
