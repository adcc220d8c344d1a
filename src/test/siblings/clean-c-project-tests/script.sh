#!/bin/bash
# HARK: silent
# HARK: title a program is compiled and tested, also with inputs that it must refuse
# HARK: case tags=noisy,build needs=gcc
set -eu
gcc -o parse parse.c
pass=0
expect() { local want=$1 rc=0; shift; ./parse "$@" >/dev/null 2>&1 || rc=$?; [ "$rc" = "$want" ] && pass=$((pass + 1)); }
expect 0 good.txt
expect 2 missing.txt
expect 1 bad.txt
expect 64
echo "passed $pass of 4"
