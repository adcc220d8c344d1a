#!/bin/bash
set -e
dest=$1
shift
version=$(cat site.version 2>/dev/null)   # HARK: also s
for f in "$@"; do { echo "<!-- $version -->"; cat "$f"; } > "$dest/${f##*/}"; done
