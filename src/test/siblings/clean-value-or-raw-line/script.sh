#!/bin/bash
# HARK: silent
# HARK: title lines that are no dates go to a file of their own, which is shown
# HARK: case tags=loop,capture
set -u
: >good.txt
: >bad.txt
while IFS= read -r line; do
    if day=$(date -u -d "$line" +%F 2>/dev/null); then
        printf '%s\n' "$day" >>good.txt
    else
        printf '%s\n' "$line" >>bad.txt
    fi
done <days.txt
echo "$(wc -l <good.txt) days"
sed 's/^/no day: /' bad.txt
