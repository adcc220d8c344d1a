#!/bin/bash
# HARK: title a pipe of the last run is in the way, and everything behind it is left out
set -euo pipefail
trap 'rm -f lock; exit 0' EXIT
: > lock
wc -l < data.txt > count
mkfifo queue   # HARK: nonzero-exit|write-failed trap-exit-zero errno=EEXIST path=queue call=mknod status=1
sort data.txt > queue &
head -n 1 queue > first
wait
echo "first: $(cat first)"
