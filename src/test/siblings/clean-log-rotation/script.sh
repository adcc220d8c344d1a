#!/bin/bash
# HARK: silent
# HARK: title log rotation over files that may or may not exist yet
# HARK: case tags=loop,log
set -u
cd log || exit 1
for i in 4 3 2 1; do
    [ -f app.log.$i ] && mv app.log.$i app.log.$((i + 1))
done
[ -f app.log ] && mv app.log app.log.1
: > app.log
rm -f app.log.5
ls
