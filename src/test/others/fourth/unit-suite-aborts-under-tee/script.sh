#!/bin/bash
# HARK: title a unit test aborts and tee has the last word
# HARK: case needs=gcc
set -e

cd "$(dirname "$0")"
mkdir -p build logs

TESTS="push overflow wrap"

for name in $TESTS; do
    gcc -O0 -Wall -o build/test_$name tests/test_$name.c
done

for name in $TESTS; do
    echo "== $name"
    # HARK: killed signal-in-pipe no-pipefail signal=SIGABRT cmd=build/test_
    build/test_$name 2>logs/$name.err | tee logs/$name.log
done

passed=$(cat logs/*.log | awk '/^ok / { n++ } END { print n + 0 }')
failed=$(cat logs/*.log | awk '/^not ok / { n++ } END { print n + 0 }')

echo "-------------------------"
echo "passed: $passed  failed: $failed"
if [ "$failed" -gt 0 ]; then
    exit 1
fi
touch build/.tested
echo "suite green"
