#!/bin/sh
# HARK: run sh script.sh
# HARK: title dash: a list is sorted onto itself; dash opens the file before it forks
set -eu
sort -u hosts.txt > hosts.txt   # HARK: file-clobbered program-ignored-it cmd=sort
wc -l < hosts.txt
