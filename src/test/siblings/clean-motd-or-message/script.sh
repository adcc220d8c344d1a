#!/bin/bash
# HARK: silent
# HARK: title who reads the output gets the file or a word in its place
cat motd.txt 2>/dev/null || echo "welcome"
notes() { cat "notes-$1.txt" 2>/dev/null || printf 'no notes for %s\n' "$1"; }
notes mon
notes tue
