#!/bin/bash
# HARK: title a crontab line sets no HOME; the job's cd goes nowhere and the lock is somebody else's
# HARK: case tags=cron,env,nested
env -i PATH=/usr/bin:/bin SHELL=/bin/sh bash ./rotate-job >/dev/null 2>&1 || true   # HARK: cd-failed|missing-file|env-lost or-true output-discarded stderr-discarded errno=ENOENT path=/var-of-job/spool id=j
echo "cron tick"
