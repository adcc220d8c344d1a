#!/bin/bash
# HARK: title exit 1 in find | while leaves only the loop; the release goes on
# HARK: case tags=loop,subshell,release
set -u
find pkgs -name '*.spec' | sort | while read -r spec; do
    name=$(sed -n 's/^Name: *//p' "$spec")
    tar cf "$name.tar" -C sources "$name" 2>/dev/null || exit 1   # HARK: missing-file loop-in-pipe subshell stderr-discarded no-errexit errno=ENOENT path=beta status=2
    echo "packed $name"
done
touch release.stamp
echo "release complete"
