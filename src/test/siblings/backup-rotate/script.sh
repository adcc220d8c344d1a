#!/bin/bash
# HARK: title the backup is made in a function whose status is that of its echo
backup() {
    tar -czf "backups/$1.tar.gz" "$1" 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=backups/etc-app.tar.gz status=2 call=open
    echo "backed up $1"
}
mkdir -p etc-app
echo k=v > etc-app/app.conf
backup etc-app
find . -name '*.tar.gz' -mtime +7 -delete
