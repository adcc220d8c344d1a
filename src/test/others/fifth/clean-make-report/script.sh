#!/bin/sh
# Nightly report: make decides what is stale, a python helper looks things up in the cache.
# HARK: title python code that tries first and handles the exception, make asked what is stale
# HARK: run sh script.sh
# HARK: silent
set -eu

make=${MAKE:-make}

for run in 1 2; do
    if $make -q report; then
        echo "run $run: nothing to do"
    else
        $make -s report
        echo "run $run: made"
    fi
done
cat out/report.txt

if [ -f out/errors.txt ]; then
    echo "there were errors" >&2
    exit 1
fi
$make -s clean
rmdir out
