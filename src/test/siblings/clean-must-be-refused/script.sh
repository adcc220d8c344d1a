#!/bin/bash
# HARK: silent
# HARK: title tests that a tool refuses: a success would have been the failure
set -eu
if ./bin/use 9.9 2>/dev/null; then
    echo "9.9 was accepted"
    exit 1
fi
ends_well() {
    if ./bin/use none > out.txt 2>&1; then return 1; fi
    grep -q 'not installed' out.txt
}
ends_well
touch /proc/version/probe 2>/dev/null && exit 1
./bin/use 1.0
rm -f out.txt
echo "refusals as expected"
