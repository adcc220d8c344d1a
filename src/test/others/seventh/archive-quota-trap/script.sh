#!/bin/bash
# HARK: title tar is killed by the file size limit, the EXIT trap turns it into success
# HARK: case needs=prlimit
# Monthly archive of the application logs; started by cron, which must not send mail.
set -euo pipefail
lock=run/archive.lock
mkdir -p run archive

cleanup() {
    rm -f "$lock" run/*.part
    exit 0
}

if [ -e "$lock" ]; then
    echo "still running"
    exit 0
fi
trap cleanup EXIT
echo active > "$lock"

# what the quota of the archive account allows for one file
quota=65536

for dir in logs/2024-*/; do
    month=$(basename "$dir")
    [ -f "archive/$month.tar" ] && continue
    # HARK: killed|write-failed|no-space|truncated-output trap-exit-zero signal=SIGXFSZ cmd=tar
    prlimit --fsize="$quota" --core=0 tar cf "archive/$month.tar" -C logs "$month"
    rm -rf "$dir"
    echo "$month" >> archive/index
done
echo "archive is complete"
