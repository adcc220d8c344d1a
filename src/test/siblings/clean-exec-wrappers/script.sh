#!/bin/bash
# HARK: silent
# HARK: title wrappers that become what they wrap: its status is theirs
# HARK: case tags=exec
./show plain.conf 2>&1 | grep -q "No such file" && echo "no plain.conf"
if ! ./find-word zebra words.txt; then echo "no zebra"; fi
./show words.txt
