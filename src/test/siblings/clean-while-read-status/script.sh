#!/bin/bash
# HARK: silent
# HARK: title the last status of while read loops, of a loop in a pipe and of a filter that keeps nothing
# HARK: case tags=loop,pipeline,read
printf 'a\nb\n' | while read -r x; do [ "$x" = a ] && echo "first"; done
printf '3\n4\n' | while read -r n; do (( n % 2 )) && echo "odd $n"; done
sed -n '/^#/p' script.sh | grep -c HARKX
seq 5 | grep -v '[0-9]' | sort
seq 3 | tail -n +2 | paste -sd+
