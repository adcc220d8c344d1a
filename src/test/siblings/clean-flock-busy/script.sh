#!/bin/bash
# HARK: silent
# HARK: title flock -n answers busy; the script does its light work and tries again
# HARK: case tags=lock needs=flock
set -eu
: > db.lock
( flock 9; : > held; until [ -e release ]; do sleep 0.02; done ) 9> db.lock &
until [ -e held ]; do sleep 0.02; done
if flock -n db.lock -c 'echo got it'; then
    echo "unexpected"
else
    echo "busy: light run"
fi
touch release
wait
flock -w 2 db.lock -c 'echo "full run"'
