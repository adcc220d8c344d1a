#!/bin/bash
# HARK: silent
# HARK: title flock -n answers busy; the script does its light work and tries again
# HARK: case tags=lock needs=flock
set -eu
: > db.lock
( flock 9; sleep 0.25 ) 9> db.lock &
sleep 0.1
if flock -n db.lock -c 'echo got it'; then
    echo "unexpected"
else
    echo "busy: light run"
fi
wait
flock -w 2 db.lock -c 'echo "full run"'
