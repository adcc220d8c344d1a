#!/bin/bash
# HARK: silent
# HARK: title healthy: cron cleanup
set -eu
exec 9> job.lock
flock -n 9 || { echo "busy"; exit 0; }
trap 'rm -f job.lock' EXIT
find spool -name '*.tmp' -mmin +60 -delete 2>/dev/null || true
mkdir -p spool
rm -f spool/*.old
shopt -s nullglob
for f in spool/*.msg; do echo "$f"; done
shopt -u nullglob
n=$(find spool -type f | wc -l)
(( n == 0 )) && echo "nothing to do"
kill -0 999999 2>/dev/null || echo "worker not running"
pkill -x acme-none-worker || true
rmdir spool/empty 2>/dev/null || :
df -P . | awk 'NR==2 { exit ($5+0 > 100) }' || echo "disk full"
grep -q '^x' job.lock || true
