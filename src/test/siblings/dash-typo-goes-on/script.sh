#!/bin/sh
# HARK: run sh script.sh
# HARK: title dash: a misspelt program between others, the script goes on
set -u
mkdir -p out
sort words.txt > out/sorted
uniqq out/sorted > out/unique   # HARK: command-not-found no-errexit status=127 cmd=uniqq
wc -l < out/sorted
echo "words are ready"
