#!/bin/bash
# HARK: silent
# HARK: title wrappers that become what they wrap: its status is theirs
# HARK: case tags=exec
./show words.txt | head -n 1
if ! ./find-word zebra words.txt; then echo "no zebra"; fi
./show words.txt
