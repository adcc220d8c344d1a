#!/bin/bash
# HARK: title what is to be a folder is a file, and perl's open is not asked how it went
# HARK: case needs=perl
set -e
perl split.pl parts/left.txt parts/right.txt < rows   # HARK: not-a-directory|nonzero-exit program-ignored-it errno=ENOTDIR path=parts/left.txt|parts/right.txt call=open
wc -l < rows
