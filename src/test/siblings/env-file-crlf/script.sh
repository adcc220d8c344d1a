#!/bin/bash
# HARK: title an env file names a directory that is not there; mkdir is behind a condition that is false
# HARK: case tags=env
set -a; . ./app.env; set +a
cd "$APP_DIR" 2>/dev/null && ./run.sh   # HARK: cd-failed if-condition stderr-discarded errno=ENOENT path=/srv/acme-none/app status=1
echo "app started"
