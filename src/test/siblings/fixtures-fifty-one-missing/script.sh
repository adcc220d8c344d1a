#!/bin/bash
# HARK: title fifty fixtures are linked, one of them dangles and cat skips it
# HARK: case tags=loop,long
mkdir -p all
total=0
for i in $(seq 1 50); do
    n=$(printf 'case%02d' "$i")
    cat "fixtures/$n/input" 2>/dev/null >> all/inputs   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=fixtures/case37/input status=1 call=open
    ((total++))
done
echo "collected $total inputs"
