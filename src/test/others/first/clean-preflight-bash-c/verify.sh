#!/bin/bash
# 0 complete, 2 no such directory, 3 no index
cd "$1" 2>/dev/null || exit 2
[ -s index ] || exit 3
while read -r f; do
    [ -s "$f" ] || exit 4
done < index
