#!/bin/bash
# HARK: silent
# HARK: title timeout as a deliberate limit whose status is looked at
# HARK: case tags=timeout
set -u
timeout 0.2 sleep 3
rc=$?
case $rc in
    0) echo "ended by itself" ;;
    124) echo "sampled for 0.2 s" ;;
    *) echo "status $rc" >&2; exit "$rc" ;;
esac
if timeout 0.2 tail -f script.sh > sample.txt; then :; elif [ $? -eq 124 ]; then echo "followed the log a while"; fi
wc -l < sample.txt | tr -d ' ' > /dev/null
