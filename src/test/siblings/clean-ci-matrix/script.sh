#!/bin/bash
# HARK: silent
# HARK: title healthy: ci matrix
set -uo pipefail
pass=0 fail=0
run() { local name=$1; shift; if "$@" > "$name.log" 2>&1; then pass=$((pass + 1)); else fail=$((fail + 1)); fi; }
run ok true
run no false
run missing ls /nowhere-acme
run script bash -c 'exit 3'
echo "$pass passed, $fail failed"
[ "$fail" -eq 3 ]
rc=0; ls /nowhere-acme > l.log 2>&1 || rc=$?
echo "rc $rc"
ls /nowhere-acme > l.log 2>&1; status=$?
echo "status $status"
out=$(ls /nowhere-acme 2>&1) || echo "failed as it must: ${out##*: }"
if ! out=$(cat /nowhere-acme 2>&1); then echo "cat: ${out##*: }"; fi
