#!/bin/bash
# lays out one directory per host, two hosts at a time
set -euo pipefail
export stage=stage
rm -rf "$stage"
mkdir -p "$stage"

provision() {
    mkdir -p "$stage/$1/ssl"
    install -m 600 "keys/$1.key" "$stage/$1/ssl/host.key" # HARK: also KEY
    printf 'host=%s\n' "$1" > "$stage/$1/host.conf"
}
export -f provision

grep -v '^#' hosts.txt | xargs -n 1 -P 2 bash -c 'provision "$@"' _ # HARK: missing-file last-command-wins xargs no-errexit errno=ENOENT path=keys/db1.key status=1 id=KEY cmd=xargs

tar cf stage.tar -C "$stage" .
echo "staged $(find "$stage" -name host.conf | wc -l) hosts"
# HARK: case needs=xargs tags=deploy
