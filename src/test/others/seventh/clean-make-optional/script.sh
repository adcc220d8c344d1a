#!/bin/bash
# HARK: silent
# HARK: title a make build full of optional parts
# HARK: case needs=make,gcc tags=make,build
# ci-build.sh - build twice, check that the second time does nothing, test, install
set -euo pipefail

JOBS=1
DEST=$PWD/image
LOG=$PWD/build.log

log() { echo "ci-build: $*"; }
die() { echo "ci-build: $*" >&2; exit 1; }
mk() { make --no-print-directory -j"$JOBS" "$@" >> "$LOG" 2>&1; }

: > "$LOG"
while getopts "j:d:" o; do
    case $o in
        j) JOBS=$OPTARG ;;
        d) DEST=$OPTARG ;;
        *) exit 2 ;;
    esac
done

# a cache of the runner speeds things up, the build does without
if [ -d /var/cache/objects-none ]; then
    cp -r /var/cache/objects-none/. obj/ || true
fi
rev=$(git rev-parse --short HEAD 2>/dev/null || echo unversioned)

mk distclean
if mk -q all; then
    die "up to date after distclean?"
fi
mk all || { cat "$LOG" >&2; die "build failed"; }
log "built $rev"

mk -q all || die "a second build would not be empty"
touch src/calc.h
if mk -q all; then die "the header is not a dependency"; fi
mk all
mk check || die "check failed"
mk DESTDIR="$DEST" install

[ -x "$DEST/usr/bin/calc" ] || die "not installed"
[ "$("$DEST/usr/bin/calc" 6 7)" = 42 ] || die "installed program is wrong"
if "$DEST/usr/bin/calc" 6 2>/dev/null; then die "too few arguments are accepted"; fi
log "installed $(find image -type f | wc -l) files"
mk distclean
