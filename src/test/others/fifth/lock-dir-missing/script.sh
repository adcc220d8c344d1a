#!/bin/sh
# HARK: title flock cannot open its lock file; the script takes that for "somebody else is at it"
# HARK: run dash script.sh
# HARK: case tags=lock,logs needs=flock
# cron.hourly: squeeze the application's logs
set -u

lock=${LOCKFILE:-run/lock/squeeze.lock}

if [ ! -d logs ]; then
    echo "no logs here" >&2
    exit 1
fi

if ! flock -n "$lock" sh ./squeeze.sh logs 2>/dev/null; then  # HARK: missing-file|nonzero-exit if-condition negated stderr-discarded exit-zero errno=ENOENT call=open path=run/lock/squeeze.lock status=66
    echo "another squeeze is running, leaving it alone"
    exit 0
fi

for f in logs/*.gz; do
    [ -e "$f" ] || continue
    echo "squeezed ${f##*/}"
done
