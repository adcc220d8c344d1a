#!/bin/bash
# HARK: title BASH_ENV names a file that is not there; bash says nothing and the job reports to the default target
# Runs the nightly report the way the scheduler does it.
set -euo pipefail
root=$PWD
mkdir -p out
rm -f out/*.rep

lock=out/.lock
exec 9> "$lock"
if ! flock -n 9; then
    echo "another run is active"
    exit 0
fi

# the settings of all jobs come from one file
# HARK: startup-file|missing-file|source-missing program-ignored-it errno=ENOENT call=open path=etc/nightly.env
BASH_ENV="$root/etc/nightly.env" bash jobs/report.sh "$root/out"

if [ -f etc/postrun.sh ]; then
    bash etc/postrun.sh
fi
count=$(find out -name '*.rep' | wc -l)
echo "nightly run: $count report"
