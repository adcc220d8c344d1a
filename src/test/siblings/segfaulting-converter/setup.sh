#!/bin/bash
set -e
mkdir -p in
for i in 1 2 4; do echo "raw $i" > in/p$i.raw; done
: > in/p3.raw
cat > c.c <<'EOT'
#include <signal.h>
#include <stdio.h>
int main(int n, char **a) { FILE *f = fopen(a[1], "r"); int c = f ? fgetc(f) : 0; if (c == EOF) raise(SIGSEGV); puts("png"); return 0; }
EOT
gcc -o conv c.c
rm c.c
