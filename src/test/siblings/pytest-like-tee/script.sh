#!/bin/bash
# HARK: title a test runner's status is that of tee; its fixture is missing
# HARK: case tags=ci,python,pipeline needs=python3
set -eu
mkdir -p reports
{ python3 tests/run.py 2>&1; } | tee reports/junit.txt | grep -c '^ok' > reports/passed   # HARK: missing-file no-pipefail errno=ENOENT path=tests/fixtures/big.json status=1 call=open id=t
echo "passed: $(cat reports/passed)"
