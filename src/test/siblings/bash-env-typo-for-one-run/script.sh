#!/bin/bash
# HARK: title the settings of one run are in BASH_ENV, whose name has a typing error
set -eu
mkdir -p spool
for queue in mail print; do
    # HARK: startup-file|missing-file|source-missing program-ignored-it cmd=bash errno=ENOENT path=conf/queues.bash call=open
    BASH_ENV=$PWD/conf/queues.bash bash bin/flush.sh "$queue" > "spool/$queue.out"
done
echo "flushed: $(cat spool/*.out | tr '\n' ' ')"
