#!/bin/sh
# HARK: silent
# HARK: run sh script.sh
# HARK: title dash: output is sent to a log for good, and a tool reads the log later
set -eu
exec 3>&1
exec > run.log
sort words.txt
grep -c . words.txt
tail -n 1 run.log >&3
