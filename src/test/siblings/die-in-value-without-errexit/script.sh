#!/bin/bash
# HARK: title the script that is to end over a missing file ends only the substitution that reads it
die() { echo "release: $*" >&2; exit 1; }
version=$(cat VERSION || die "no version")   # HARK: missing-file subst-status-ignored no-errexit errno=ENOENT path=VERSION call=open status=1
mkdir -p dist
tar cf "dist/app-$version.tar" src
echo "packed"
