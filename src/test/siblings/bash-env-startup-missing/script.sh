#!/bin/bash
# HARK: title BASH_ENV points to a file that is gone; the child's helper function is unknown
# HARK: case tags=env,startup,nested
set -u
export BASH_ENV=$PWD/etc/job-env.sh
bash ./job.sh > job.out 2>/dev/null   # HARK: startup-file|missing-file|source-missing program-ignored-it errno=ENOENT path=etc/job-env.sh call=open
unset BASH_ENV
echo "job state: $(cat job.out)"
