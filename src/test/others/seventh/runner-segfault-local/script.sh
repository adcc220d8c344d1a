#!/bin/bash
# HARK: title a test case dies of SIGSEGV; the runner only counts lines with "not ok"
# HARK: case needs=python3
set -euo pipefail
. tests/runner.sh

mkdir -p reports
for t in tests/case_*.py; do
    run_case "$t"
done
{
    echo "passed=$passed"
    echo "failed=$failed"
} > reports/summary
cat reports/summary
[ "$failed" -eq 0 ] || exit 1
echo "all cases passed"
