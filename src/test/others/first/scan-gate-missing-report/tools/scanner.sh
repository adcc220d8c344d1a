#!/bin/bash
# stands in for a scanner; since 3.0 the report is called report.txt
set -e
out=$4/report.txt
grep -rn 'password *=' "$2" | sed 's/^/CRITICAL /' > "$out"
echo "scanned $2"
