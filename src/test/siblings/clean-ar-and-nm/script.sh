#!/bin/bash
# HARK: silent
# HARK: title a static library is made, searched for symbols and linked
# HARK: case tags=noisy,build needs=gcc
set -euo pipefail
printf 'int one(void){return 1;}\n' > one.c
printf 'int one(void); int main(void){return one() - 1;}\n' > main.c
gcc -c one.c
rm -f libone.a
ar rcs libone.a one.o
nm libone.a | grep -q ' T one' && echo "has one"
nm libone.a | grep -q ' T two' || echo "has no two"
gcc main.c -L. -lone -o prog
./prog && echo "linked"
if gcc main.c -L. -ltwo-none -o prog2 2>/dev/null; then echo "odd"; else echo "ltwo-none is not needed"; fi
