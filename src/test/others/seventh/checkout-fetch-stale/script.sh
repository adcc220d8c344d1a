#!/bin/bash
# HARK: title the fetch fails and the old revision is deployed again
# HARK: case needs=git tags=git,deploy
# update-site.sh - bring the checkout to the newest revision and publish it
set -euo pipefail

APP=checkout
PUBLIC=public
BRANCH=main

log() { echo "update: $*"; }
die() { echo "update: $*" >&2; exit 1; }
g() { git -C "$APP" "$@"; }

[ -d "$APP/.git" ] || die "no checkout"
[ -f update.conf ] && . ./update.conf

# local edits are put aside, usually there are none
if ! g diff --quiet; then
    g stash -q
    log "local edits were stashed"
fi
rm -f "$APP/.git/gc.log"

owner=$(g config --get deploy.owner || echo nobody)
before=$(g rev-parse HEAD)

git -C "$APP" fetch -q --prune origin >/dev/null 2>&1 || true # HARK: nonzero-exit or-true output-discarded stderr-discarded status=128
git -C "$APP" checkout -q "$BRANCH"
git -C "$APP" reset -q --hard "origin/$BRANCH"
after=$(g rev-parse HEAD)

if [ "$before" = "$after" ]; then
    log "nothing changed"
fi
name=$(g describe --tags 2>/dev/null || g rev-parse --short HEAD)
log "revision $name of $owner"

mkdir -p "$PUBLIC"
tar cf - -C "$APP" --exclude=.git . | tar xf - -C "$PUBLIC"
[ -f "$PUBLIC/index.html" ] || die "nothing published"
if command -v purge-cdn-none >/dev/null; then
    purge-cdn-none /
fi
echo "$after" > "$PUBLIC/.revision"
log "site is up to date"
