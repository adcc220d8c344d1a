#!/bin/bash
# HARK: title the writer into a named pipe fails at once, and its reader takes the end of input for all of it
# HARK: case tags=fifo,background
mkfifo feed
cat queue/items.txt > feed 2>/dev/null &   # HARK: missing-file background-not-waited stderr-discarded errno=ENOENT path=queue/items.txt status=1 call=open
count=0
while read -r item; do count=$((count + 1)); done < feed
echo "processed $count"
