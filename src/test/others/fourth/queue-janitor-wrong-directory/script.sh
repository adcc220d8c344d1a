#!/bin/sh
# HARK: title cd into a queue fails and the janitor sweeps the directory it is in
# HARK: run dash script.sh
# HARK: case tags=cron,mail
# remove left-over lock and work files from the mail queues

top=`pwd`
removed=0

sweep()
{
    for pattern in '*.lck' '*.work'
    do
        for victim in $pattern
        do
            test -f "$victim" || continue
            rm -f "$victim"
            removed=$(( removed + 1 ))
        done
    done
}

for queue in active bounce deferred
do
    cd "$top/queue/$queue" 2>/dev/null # HARK: cd-failed errno=ENOENT path=queue/bounce stderr-discarded no-errexit
    sweep
    cd "$top"
done

left=`find queue -type f | wc -l`
echo "removed $removed files"
echo "left $left messages"
