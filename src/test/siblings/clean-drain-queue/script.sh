#!/bin/bash
# HARK: silent
# HARK: title a worker takes jobs until there is none left, then says so
# HARK: case tags=loop,queue
set -u
next_job() { ls queue 2>/dev/null | head -n 1 | grep .; }
done_jobs=0
while job=$(next_job); do
    mv "queue/$job" "finished/$job" || exit 1
    done_jobs=$((done_jobs + 1))
done
rmdir queue
echo "$done_jobs jobs, no more"
