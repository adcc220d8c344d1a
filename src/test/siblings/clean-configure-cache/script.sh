#!/bin/bash
# HARK: silent
# HARK: title configure-like: a cache file that is read if there, compile and link tests, sizeof by trial
# HARK: case tags=noisy,configure needs=gcc
set -u
cache=config.cache
if test -r "$cache"; then . "./$cache"; else echo "creating cache $cache"; : > $cache; fi
compiles() { printf '%s\n' "$1" > conftest.c; gcc -c conftest.c -o conftest.o > conftest.log 2>&1; }
for n in 2 4 8; do
    if compiles "int a[sizeof(int) == $n ? 1 : -1];"; then size=$n; fi
done
compiles 'static_assert(0, "no");' || echo "no static_assert(0)"
compiles 'int f(void) { return __builtin_none_such(1; }' && echo "odd"
links() { printf 'char %s(void); int main(void){return %s();}\n' "$1" "$1" > conftest.c; gcc conftest.c -o conftest >/dev/null 2>&1; }
for f in getpid strlcpy_none arc4random_none; do
    if links $f; then echo "have $f"; else echo "no $f"; fi
done
(rm -f conftest*) 2>/dev/null
echo "sizeof int $size"
