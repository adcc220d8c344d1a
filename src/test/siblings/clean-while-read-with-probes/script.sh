#!/bin/bash
# HARK: silent
# HARK: title a while read loop whose body asks grep, test and stat about each line
# HARK: case tags=loop,read
set -u
printf '%s\n' red green blue > colors
printf 'green\n' > allowed
kept=0
while read -r c; do
    grep -qx "$c" allowed || continue
    stat "$c.png" >/dev/null 2>&1 && echo "has picture"
    kept=$((kept + 1))
done < colors
echo "kept $kept"
while IFS=: read -r name _ uid _; do
    [ "$uid" = 0 ] && echo "root is $name"
done < /etc/passwd
exit 0
