#!/bin/bash
# Entry point of the wiki container.
# HARK: title set -e is off inside prepare because of the ||, a directory that cannot be made goes unseen
set -e

APP_HOME=$PWD
STATE=$APP_HOME/state
. "$APP_HOME/lib/log.sh"
. "$APP_HOME/lib/prepare.sh"

die() { log error "$*"; exit 1; }

prepare || die "preparation failed"    # HARK: also

log info "search index: $(cat "$STATE/index/VERSION")"
if [ -d "$STATE/cache" ]; then
    log info "page cache: on"
else
    log info "page cache: off"
fi
exec "$APP_HOME/bin/wiki" "$STATE"
