#!/usr/bin/env bash
# HARK: title one manifest has no .files: jq fails in `local files=$(…)` and the set is installed empty
# HARK: case needs=jq tags=dotfiles,json
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
target=${TARGET:-$here/out}

die() { echo "${0##*/}: $*" >&2; exit 1; }

install_set() {
    local set=$1
    local manifest=$here/sets/$set.json
    [[ -r $manifest ]] || die "no such set: $set"
    local files=$(jq -r '.files[]' "$manifest" 2>/dev/null)  # HARK: nonzero-exit local-masks-status stderr-discarded status=5
    local mode=$(jq -r '.mode // "644"' "$manifest")
    local f
    mkdir -p "$target/$set"
    for f in $files; do
        install -m "$mode" "$here/src/$f" "$target/$set/${f##*/}"
    done
    echo "installed $set"
}

sets=("$@")
if ((${#sets[@]} == 0)); then
    sets=()
    for m in "$here"/sets/*.json; do
        sets+=("$(basename "$m" .json)")
    done
fi

for s in "${sets[@]}"; do
    install_set "$s"
done
find "$target" -type f -printf '%P %m\n' | LC_ALL=C sort
