#!/bin/bash
# nightly backup of the homes; the first names go into cron's mail
set -e
keep=3
mkdir -p backup
for ((i = keep; i > 1; i--)); do
    if [ -f "backup/home.$((i - 1)).tar" ]; then
        mv "backup/home.$((i - 1)).tar" "backup/home.$i.tar"
    fi
done
echo "saved, among others:"
tar cvf backup/home.1.tar --sort=name home | head -n 2 # HARK: broken-pipe|truncated-output|killed no-pipefail signal-in-pipe signal=SIGPIPE
if [ ! -f backup/home.1.tar ]; then
    echo "backup failed" >&2
    exit 1
fi
chmod 600 backup/home.1.tar
echo "backup done"
# HARK: case tags=backup
