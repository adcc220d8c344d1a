#!/bin/bash
# HARK: title home directories are made in a loop behind a pipe: the failure flag is lost with the subshell
set -u
BASE=home
SKEL=skel
failed=0

log() { echo "[homes] $*"; }

wanted() { grep -v '^#' "$1" | grep -v '^$' | sort; }

make_home() {
    local user=$1 group=$2 dir=$BASE/$1
    if [ -d "$dir" ]; then
        log "$user has a home already"
        return 0
    fi
    mkdir -p "$dir"
    cp "$SKEL/$group.profile" "$dir/.profile" 2>/dev/null || return 1    # HARK: missing-file loop-in-pipe subshell no-errexit stderr-discarded errno=ENOENT path=skel/analysts.profile status=1
    [ -f "$SKEL/$group.bashrc" ] && cp "$SKEL/$group.bashrc" "$dir/.bashrc"
    log "$user ($group) ready"
}

mkdir "$BASE" 2>/dev/null || test -d "$BASE" || exit 1
rm -f "$BASE/.failed"

wanted users.txt | while IFS=: read -r user group; do
    if id -u "$user" > /dev/null 2>&1; then
        log "$user is a system account, skipped"
        continue
    fi
    make_home "$user" "$group" || failed=$((failed + 1))    # HARK: also
done

if [ "$failed" -gt 0 ]; then
    log "$failed homes could not be made" >&2
    exit 1
fi
log "all homes are there"
