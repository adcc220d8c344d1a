#!/bin/bash
# HARK: silent
# HARK: title deployment with symlinks: first deployment has no `current`, shared files differ, old releases pruned
set -euo pipefail
APP=srv/shop
KEEP=2

current() { readlink "$APP/current" 2>/dev/null || echo none; }

link_shared() {
    local rel=$1 item
    for item in config/database.yml config/secrets.yml uploads; do
        [[ -e $APP/shared/$item ]] || continue
        rm -rf "${rel:?}/$item"
        mkdir -p "$(dirname "$rel/$item")"
        ln -s "$PWD/$APP/shared/$item" "$rel/$item"
    done
}

activate() {
    ln -sfn "releases/$1" "$APP/current.new"
    mv -T "$APP/current.new" "$APP/current"
}

prune() {
    local old
    ls -1 "$APP/releases" | sort -r | tail -n +$((KEEP + 1)) | while read -r old; do
        [ "releases/$old" = "$(current)" ] && continue
        rm -r "${APP:?}/releases/$old"
        echo "pruned $old"
    done
}

deploy() {
    local version=$1 before
    before=$(current)
    if [[ -d $APP/releases/$version ]]; then
        echo "$version is already unpacked"
    else
        mkdir -p "$APP/releases/$version"
        tar -xzf "artifacts/shop-$version.tgz" -C "$APP/releases/$version"
    fi
    link_shared "$APP/releases/$version"
    if [[ $before != none ]] && cmp -s "$APP/$before/VERSION" "$APP/releases/$version/VERSION"; then
        echo "same version as before"
    fi
    activate "$version"
    echo "$before -> $(current)"
}

mkdir "$APP" 2>/dev/null || [ -d "$APP" ]
for v in 1.0.0 1.1.0 1.2.0; do
    deploy "$v"
done
prune
test "$(cat $APP/current/VERSION)" = 1.2.0
ls "$APP/releases"
