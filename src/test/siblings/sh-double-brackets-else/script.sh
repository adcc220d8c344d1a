#!/bin/sh
# HARK: title a test of bash's in a script for sh: the other branch is always taken
# HARK: run sh script.sh
# HARK: case tags=sh
set -e
mode=full
mkdir -p out
if [[ $mode = full ]]; then   # HARK: command-not-found if-condition status=127 cmd=[[
    cat parts/*.txt > out/all.txt
else
    cat parts/head.txt > out/all.txt
fi
echo "exported ($mode)"
