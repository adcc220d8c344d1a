#!/bin/bash
# HARK: title deploy whose rsync cannot read its exclude list
# HARK: case needs=rsync tags=deploy
# deploy.sh - publish the web tree of a release into the document root
set -euo pipefail

cd "$(dirname "$0")"
LOG=deploy.log
TARGET=docroot
ENVIRONMENT=staging
DRY=0

log() { echo "[$(date +%T)] $*" >> "$LOG"; }
die() { echo "deploy: $*" >&2; exit 1; }
usage() { echo "usage: deploy.sh [-n] [-e environment]"; }

while getopts "ne:h" opt; do
    case $opt in
        n) DRY=1 ;;
        e) ENVIRONMENT=$OPTARG ;;
        h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done

# developers may keep their own defaults, nobody has to
[ -f conf/deploy.local ] && . conf/deploy.local
. conf/deploy.conf

version=$(cat build/VERSION)
previous=$(cat "$TARGET/VERSION" 2>/dev/null || echo none)

sync_tree() {
    local from=$1 to=$2
    local -a opts=(-a --delete)
    [ "$DRY" = 1 ] && opts+=(--dry-run)
    mkdir -p "$to"
    rsync "${opts[@]}" --exclude-from="conf/$ENVIRONMENT.exclude" "$from/" "$to/" 2>>"$LOG" # HARK: missing-file errexit-disabled-in-condition if-condition last-command-wins stderr-discarded errno=ENOENT path=staging.exclude status=11
    log "synced $from to $to"
}

publish() {
    log "publishing $version over $previous"
    sync_tree build/site "$TARGET/site"
    cp build/robots.txt "$TARGET/robots.txt"
    echo "$version" > "$TARGET/VERSION"
    rm -f "$TARGET/maintenance.html"
}

mkdir -p "$TARGET"
if publish; then
    log "done"
else
    die "publishing $version failed"
fi

if command -v notify-send-none >/dev/null 2>&1; then
    notify-send-none "deployed $version"
fi
echo "deployed $(cat "$TARGET/VERSION") to $ENVIRONMENT ($OWNER)"
