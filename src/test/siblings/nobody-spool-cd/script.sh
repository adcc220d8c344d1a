#!/bin/bash
# HARK: title cd into a directory that belongs to root only; find then cleans the wrong one
# HARK: case user=nobody tags=non-root,cd
cd spool/in 2>/dev/null   # HARK: cd-failed|permission-denied stderr-discarded no-errexit errno=EACCES path=spool/in status=1
find . -name '*.part' -delete   # HARK: extra
echo "spool cleaned"
