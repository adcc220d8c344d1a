#!/bin/bash
# HARK: title an unquoted path with a space: mv gets three arguments and the last is no directory
# HARK: case tags=quoting,variable
dest="My Reports"
mkdir -p "$dest"
echo total > sum.txt
mv sum.txt $dest/ 2>/dev/null || true   # HARK: nonzero-exit|missing-file|not-a-directory or-true stderr-discarded status=1
ls "$dest" | wc -l
echo "report filed"
