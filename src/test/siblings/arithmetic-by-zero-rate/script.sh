#!/bin/bash
# HARK: title a division by a count that is zero ends one line, and the report goes on without its number
# HARK: case tags=arithmetic,report
done_jobs=0
: > report.txt
rate=$((100 / done_jobs)) 2>/dev/null   # HARK: nonzero-exit no-errexit status=1 cmd=rate
echo "rate: ${rate:-}" >> report.txt
wc -l < report.txt
