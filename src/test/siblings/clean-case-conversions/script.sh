#!/bin/bash
# HARK: silent
# HARK: title text work with sed, tr, cut, sort, uniq, comm, paste and printf: many programs, no failure
# HARK: case tags=noisy,pipeline
set -euo pipefail
tr '[:upper:]' '[:lower:]' < words.txt | tr -cs 'a-z' '\n' | sort | uniq -c | sort -rn | head -n 2 | awk '{ print $2 }'
cut -d' ' -f1 words.txt | sort -u | paste -sd, -
sed -n '2{p;q}' words.txt
printf '%s\n' z y x | sort | tac | nl -ba | tr -s ' \t' ' '
fold -w 5 words.txt | tail -n 1
od -An -c words.txt | head -n 1 | wc -c
