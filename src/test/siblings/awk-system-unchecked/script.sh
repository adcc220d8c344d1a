#!/bin/bash
# HARK: title awk starts commands with system() and forgets their status
# HARK: case tags=awk,nested
set -e
mkdir -p inbox
awk '{ system("cp drop/" $1 " inbox/ 2>/dev/null") }' manifest   # HARK: missing-file program-ignored-it stderr-discarded errno=ENOENT path=drop/b.dat status=1
echo "received $(ls inbox | wc -l) files"
