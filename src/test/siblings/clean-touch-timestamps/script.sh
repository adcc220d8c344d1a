#!/bin/bash
# HARK: silent
# HARK: title -nt, -ot and find -newer against a stamp that is made at the first run
# HARK: case tags=test,find
set -u
run() {
    if [ ! -e stamp ] || [ -n "$(find in -type f -newer stamp -print -quit)" ]; then
        echo "work"
        touch stamp
    else
        echo "nothing new"
    fi
}
touch -d '2024-01-01' in/a in/b
run
run
touch -d '2034-01-01' in/b
run
