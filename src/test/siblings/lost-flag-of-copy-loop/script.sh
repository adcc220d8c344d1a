#!/bin/bash
# HARK: title a flag for failed copies is set in a loop behind a pipe, and ends with its subshell
set -u
failed=0
mkdir -p out
sort wanted.txt | while read -r name; do
    cp "stock/$name" out/ 2>/dev/null || failed=1   # HARK: missing-file stderr-discarded loop-in-pipe subshell errno=ENOENT path=stock/nut.txt status=1
done
if [ "$failed" -ne 0 ]; then
    echo "some could not be copied" >&2
    exit 1
fi
echo "all copied"
