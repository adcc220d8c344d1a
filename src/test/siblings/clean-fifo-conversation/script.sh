#!/bin/bash
# HARK: silent
# HARK: title a fifo between a background reader and the script; the reader sees the end and leaves
# HARK: case tags=background,fifo
set -eu
rm -f pipe
mkfifo pipe
wc -l < pipe > count &
job=$!
seq 7 > pipe
wait $job
tr -d ' ' < count
rm pipe
exec 9<> /dev/null
read -r -t 0.05 -u 9 nothing || echo "nothing to read"
exec 9>&-
