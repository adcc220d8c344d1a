#!/bin/bash
# HARK: title the environment of the jobs has moved, and a script that is executed by its name does not tell
set -e
export BASH_ENV=./common/env.sh
./jobs/stamp > stamp.txt   # HARK: startup-file|missing-file|source-missing program-ignored-it errno=ENOENT path=common/env.sh call=open
unset BASH_ENV
if [ ! -s stamp.txt ]; then
    echo "no stamp" >&2
    exit 1
fi
echo "stamped $(cat stamp.txt)"
