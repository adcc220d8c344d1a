#!/bin/bash
# unpack a release and switch the link over to it
set -euo pipefail
release=${1:-42}
stage=.stage

finish() {
    rm -rf "$stage"
    exit 0
}
trap finish EXIT

echo "unpacking release $release"
rm -rf "$stage"
mkdir "$stage"
tar xf "dist/app-$release.tar" -C "$stage"
rm -rf "releases/$release"
mv "$stage/app" "releases/$release"

if [ -e live/current ]; then
    rm live/current
fi
ln -s "../releases/$release" live/current # HARK: nonzero-exit|write-failed trap-exit-zero errno=EEXIST path=live/current call=symlink status=1
echo "$release" > live/VERSION
find releases -mindepth 1 -maxdepth 1 -name '3*' -exec rm -rf {} +
# HARK: case tags=deploy
