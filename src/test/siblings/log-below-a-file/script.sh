#!/bin/bash
# HARK: title a log is appended below a file
# HARK: case tags=loop
echo x > state
for d in mon tue; do
    echo "$d" >> state/week.log   # HARK: not-a-directory no-errexit errno=ENOTDIR path=state/week.log status=1
done
echo "logged"
