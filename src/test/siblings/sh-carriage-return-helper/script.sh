#!/bin/sh
# HARK: title A helper saved with carriage returns is not found by sh
# HARK: run sh script.sh
set -e
version=$(cat VERSION)
mkdir -p out
bin/stamp "$version" > out/stamp 2>/dev/null || true   # HARK: bad-interpreter or-true stderr-discarded errno=ENOENT path=bin/stamp status=127 call=exec
cp VERSION out/
echo "packed $version"
