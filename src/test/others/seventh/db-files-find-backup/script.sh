#!/bin/bash
# HARK: title find goes on when the backup may not read a database
# HARK: case user=nobody tags=backup,permission
# backup-db.sh - copy the embedded databases of all tenants into the day's folder
set -euo pipefail

SRC=tenants
DEST=backup/latest
KEEP=2
VERBOSE=${VERBOSE:-0}

log() { if [ "$VERBOSE" -gt 0 ]; then echo "backup: $*"; fi; }
die() { echo "backup: $*" >&2; exit 1; }

[ -d "$SRC" ] || die "no tenants"
[ -r backup.conf ] && . ./backup.conf
# a system wide policy wins where there is one
for f in /etc/tenant-backup-none.conf "$HOME/.tenant-backup"; do
    if [ -r "$f" ]; then . "$f"; fi
done

rotate() {
    local i=$KEEP
    rm -rf "backup/old.$i"
    while [ "$i" -gt 1 ]; do
        if [ -d "backup/old.$((i - 1))" ]; then mv "backup/old.$((i - 1))" "backup/old.$i"; fi
        i=$((i - 1))
    done
    if [ -d "$DEST" ]; then mv "$DEST" backup/old.1; fi
}

collect() {
    find "$SRC" -type f -name '*.db' -exec cp {} "$DEST/" \; 2>/dev/null # HARK: permission-denied find-exec stderr-discarded program-ignored-it errno=EACCES call=open path=tenants/globex/globex.db status=1
    find "$SRC" -maxdepth 1 -type f -name '*.json' -exec cp {} "$DEST/" \;
}

seal() {
    local level
    level=$(cat "$DEST/level" 2>/dev/null || echo full)
    ( cd "$DEST" && ls > CONTENTS )
    echo "$level" > "$DEST/KIND"
}

mkdir -p backup
rotate
mkdir -p "$DEST"
collect
seal
log "done"
echo "backup of $(find "$SRC" -name '*.db' | wc -l) databases: $(cat "$DEST/KIND")"
