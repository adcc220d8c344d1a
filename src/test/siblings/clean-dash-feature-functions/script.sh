#!/bin/sh
# HARK: silent
# HARK: title dash functions that try things quietly and answer yes or no
# HARK: run sh script.sh
# HARK: case tags=dash,function,noisy
try() { "$@" >/dev/null 2>&1; }
works() { sh -c "$1"; }
have() { command -v "$1" >/dev/null; }
try ls /nowhere-acme && echo odd
if try cp none.txt copy.txt; then echo odd; else echo "no copy"; fi
try works 'cat /nowhere-acme/x' || echo "works not"
have sed && echo "sed"
have acme-none || echo "no acme"
mode=$(stat -c %a none.txt 2>/dev/null || echo 000)
echo "mode $mode"
