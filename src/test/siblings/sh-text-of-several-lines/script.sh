#!/bin/bash
# HARK: title The last lines of a text for sh lose a failure
for zone in north south; do
    sh -c 'mkdir -p "out/$1"
           sort "in/$1.txt" 2>/dev/null > "out/$1/sorted" # HARK: missing-file no-errexit stderr-discarded errno=ENOENT path=in/south.txt status=2
           echo "$1" >> out/done' sh "$zone"
done
echo "$(wc -l < out/done) zones"
