#!/bin/sh
# HARK: silent
# HARK: run sh script.sh
# HARK: title dash under set -e: a look-up is asked with ||, with if and in a loop's condition, and once plainly
set -eu
field() { python3 -c 'import sys; d = dict(l.split("=", 1) for l in open(sys.argv[1])); print(d[sys.argv[2]].strip())' conf.txt "$1"; }
color=$(field color 2>/dev/null) || color=grey
echo "color $color"
if size=$(field size); then echo "size $size"; fi
n=0
until depth=$(field depth 2>/dev/null); do
    echo depth=3 >> conf.txt
    n=$((n + 1))
    [ "$n" -lt 3 ]
done
echo "depth $depth after $n"
field size
