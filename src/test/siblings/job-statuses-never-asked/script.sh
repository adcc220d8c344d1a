#!/bin/bash
# HARK: title a table of jobs is kept, and waited for all at once: how each ended is never asked
# HARK: case tags=background
declare -A number=()
mkdir -p out
for name in north south west; do
    cp "regions/$name.csv" out/ 2>>copy.log & # HARK: missing-file background-not-waited stderr-discarded errno=ENOENT path=regions/west.csv call=stat status=1
    number[$name]=$!
done
wait
echo "collected ${#number[@]} regions"
