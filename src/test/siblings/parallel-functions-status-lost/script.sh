#!/bin/bash
# HARK: title functions in the background write their result files; wait with two pids gives only the last status
# HARK: case tags=background,function
set -e
scan() { sort -u "zones/$1.zone" > "out/$1"; }
mkdir -p out
scan internal & a=$!   # HARK: extra
scan external & b=$!
# HARK: extra
wait $a $b
echo "zones scanned: $(ls out | wc -l)"
# HARK: missing-file background-not-waited errno=ENOENT path=zones/internal.zone status=2 at=5 cmd=sort
