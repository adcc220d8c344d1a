#!/bin/bash
# HARK: title a recipe joined by semicolons loses a file of the package
# HARK: case needs=make tags=make,package
# build-package.sh - build and check the package of the agent
set -euo pipefail

VERSION=
LOG=build.log
JOBS=1

log() { echo "package: $*"; }
die() { echo "package: $*" >&2; tail -n 3 "$LOG" >&2 || true; exit 1; }

while getopts "v:j:" o; do
    case $o in
        v) VERSION=$OPTARG ;;
        j) JOBS=$OPTARG ;;
        *) exit 2 ;;
    esac
done

# a tag is nicer, the file is enough
if [ -z "$VERSION" ]; then
    VERSION=$(git describe --tags 2>/dev/null || cat VERSION)
fi
: > "$LOG"

run_make() {
    make --no-print-directory -j"$JOBS" VERSION="$VERSION" "$@" >> "$LOG" 2>&1 # HARK: also pkg
}

run_make clean || die "clean failed"
run_make stage || die "stage failed"
run_make dist || die "dist failed"

[ -s "dist/agent-$VERSION.tar" ] || die "no archive"
tar tf "dist/agent-$VERSION.tar" > "dist/agent-$VERSION.lst"
if grep -q '\.orig$' "dist/agent-$VERSION.lst"; then
    die "left over files in the archive"
fi
grep -q 'bin/agent$' "dist/agent-$VERSION.lst" || die "no program in the archive"
log "agent-$VERSION.tar is ready"
