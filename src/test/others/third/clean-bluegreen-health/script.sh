#!/bin/bash
# HARK: title a release is switched by symlink after its health check has answered at last
# HARK: silent
# HARK: case tags=deploy,retry
set -euo pipefail

root=$PWD/srv
release=${1:-r42}
app_pid=

stop_app() {
    [[ -n $app_pid ]] || return 0
    kill "$app_pid" 2>/dev/null || true
    wait "$app_pid" 2>/dev/null || true
}
trap stop_app EXIT

retry() {
    local max=$1 n
    shift
    for (( n = 1; n <= max; n++ )); do
        if "$@"; then
            return 0
        fi
        sleep 0.05
    done
    return 1
}

healthy() { [[ $(cat "$1/run/health" 2>/dev/null) == ok ]]; }

mkdir -p "$root/$release"
cp -R "release/." "$root/$release/"

# the very first deploy has no previous release
previous=
if [[ -L $root/current ]]; then
    previous=$(readlink "$root/current")
fi

"$root/$release/app" "$root/$release/run" &
app_pid=$!

if ! retry 60 healthy "$root/$release"; then
    echo "$release never became healthy" >&2
    rm -rf "${root:?}/$release"
    exit 1
fi

ln -sfn "$release" "$root/current.tmp"
mv -fT "$root/current.tmp" "$root/current"

# only the two newest stay
if [[ -n $previous ]]; then
    find "$root" -mindepth 1 -maxdepth 1 -type d ! -name "$release" ! -name "$previous" -exec rm -rf {} +
fi
echo "current is $(readlink "$root/current")${previous:+, was $previous}"
