#!/bin/bash
# HARK: title a loop reads its list from a file that is not there
n=0
while read -r host; do n=$((n + 1)); done < hosts.list 2>/dev/null   # HARK: missing-file no-errexit errno=ENOENT path=hosts.list status=1 call=open also=5
echo "checked $n hosts"
