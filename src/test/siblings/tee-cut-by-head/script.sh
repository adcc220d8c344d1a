#!/bin/bash
# HARK: title tee writes a list, and head ends the pipeline: the list is cut
set -e
echo "the first two:"
# HARK: broken-pipe|killed|truncated-output no-pipefail signal-in-pipe signal=SIGPIPE cmd=tee
seq 1 60000 | tee numbers.txt | head -n 2
wc -l < numbers.txt > count.txt
echo "list written"
