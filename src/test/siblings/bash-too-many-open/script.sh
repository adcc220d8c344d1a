#!/bin/bash
# HARK: title a script opens one descriptor per shard and meets ulimit -n
# HARK: case tags=limits,redirection,loop
ulimit -n 16
opened=0
for i in 01 02 03 04 05 06 07 08 09 10 11 12; do
    { exec {fd}< "shards/$i"; } 2>/dev/null && opened=$((opened + 1))   # HARK: too-many-open-files stderr-discarded if-condition no-errexit errno=EMFILE call=fcntl cmd=exec
done
echo "shards opened"
