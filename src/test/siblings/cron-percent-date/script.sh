#!/bin/bash
# HARK: title in the crontab the % ends the line; the archive command never gets its name
# HARK: case tags=cron,nested
mkdir -p backup
cmd='tar cf backup/site-$(date +\'
env -i PATH=/usr/bin:/bin sh -c "$cmd" >/dev/null 2>&1   # HARK: nonzero-exit output-discarded stderr-discarded no-errexit status=2 cmd=env
echo "backup job ran"
exit 0
