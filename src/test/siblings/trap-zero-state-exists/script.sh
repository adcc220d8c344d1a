#!/bin/bash
# HARK: title the state of the last run is still there, mkdir ends the script, and the trap makes 0 of it
set -e
cleanup() {
    rm -rf scratch
    exit 0
}
trap cleanup EXIT
mkdir -p scratch
sort -u input/names.txt > scratch/names
mkdir state   # HARK: nonzero-exit|write-failed trap-exit-zero errno=EEXIST path=state call=mkdir status=1
cp scratch/names state/names
echo "state written"
