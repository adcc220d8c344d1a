#!/bin/bash
# HARK: title the lock file's directory is missing, so the whole locked block does not run
# HARK: case tags=flock,cron,redirection
(
    flock -n 9 || exit 0
    cp data.csv imported.csv
) 9> run/import.lock 2>/dev/null   # HARK: missing-file no-errexit errno=ENOENT path=run/import.lock call=open also=4|8 cmd=)
echo "import finished"
