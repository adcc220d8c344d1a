#!/bin/bash
# HARK: silent
# HARK: case needs=zip
# HARK: title the right side of || is a case or a test of the status
zip -q bundle.zip a.txt
zip -qf bundle.zip || case $? in
    12) echo "bundle is fresh" ;;
    *) exit 1 ;;
esac
diff a.txt b.txt > delta.txt || [ $? -eq 1 ] || exit 2
python3 -c 'import sys; sys.exit(75)' || { [[ $? == 75 ]] && echo "later"; }
wc -l < delta.txt
