#!/bin/bash
# HARK: title deployment changes into a release folder that is not there and goes on where it is
set -u
ROOT=$PWD/srv/blog
VERSION=$(cat VERSION)

step() { echo "-> $*"; }

unpack() {
    mkdir -p "$ROOT/releases"
    tar -xzf "dist/blog-$VERSION.tgz" -C "$ROOT/releases" || exit 1
}

warm_cache() {
    step "clearing the cache of the release"
    # HARK: cd-failed|missing-file no-errexit stderr-discarded errno=ENOENT path=srv/blog/releases/2.4.0 status=1
    cd "$ROOT/releases/$VERSION" 2>/dev/null
    rm -rf cache
    mkdir cache && echo "$VERSION" > cache/stamp
}

switch() {
    local old
    old=$(readlink "$ROOT/current" 2>/dev/null || echo "nothing")
    step "current was $old"
    ln -sfn "releases/blog-$VERSION" "$ROOT/current" || exit 1
}

[ -e "$ROOT/maintenance" ] && { echo "maintenance, no deployment" >&2; exit 1; }
rm "$ROOT/deploy.failed" 2>/dev/null
unpack
warm_cache
switch
if ! grep -q '<html' "$ROOT/current/index.html"; then
    echo "release looks odd" >&2
    exit 1
fi
step "blog $VERSION is live"
