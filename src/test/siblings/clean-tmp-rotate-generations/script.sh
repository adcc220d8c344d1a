#!/bin/bash
# HARK: silent
# HARK: title generations of a backup are moved along where they are there; ls and test ask
# HARK: case tags=rotate
set -u
echo data > db
for round in 1 2; do
    for i in 3 2 1; do
        [ -f "db.$i" ] && mv "db.$i" "db.$((i + 1))"
    done
    cp db db.1
done
ls db.9 2>/dev/null || echo "fewer than nine"
[ -e db.4 ] && mv db.4 attic
rm db.7 2>/dev/null
ls db.*
