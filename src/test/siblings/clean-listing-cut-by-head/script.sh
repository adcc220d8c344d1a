#!/bin/bash
# HARK: silent
# HARK: title listings are cut by head; what was to be written had been written before
set -eu
mkdir -p out
tar cf out/all.tar data
tar tvf out/all.tar | head -n 1 | wc -l
for i in $(seq 3000); do echo "a line of the log, number $i"; done > out/log
cat out/log out/log out/log | head -n 1
yes | head -n 2 > out/answers
wc -l < out/answers
