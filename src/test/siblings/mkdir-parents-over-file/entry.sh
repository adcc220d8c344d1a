#!/bin/bash
# HARK: title the cache folder is a file; in `prepare || …` set -e sleeps, and the service starts without it
# HARK: run bash entry.sh
set -e
prepare() {
    mkdir -p var/run
    mkdir -p var/cache 2>/dev/null # HARK: not-a-directory|write-failed|nonzero-exit errexit-disabled-in-condition or-true stderr-discarded errno=EEXIST call=mkdir path=cache status=1
    echo ready > var/run/state
}
mkdir -p var
: > var/cache
# HARK: also
prepare || { echo "not prepared" >&2; exit 1; }
exec sh ./serve.sh
