#!/usr/bin/env bash
# HARK: silent
# HARK: title dotfiles over an old home: stale links, files in the way, optional local parts, a second run that changes nothing
# HARK: case tags=dotfiles
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
repo=$PWD
dest=$repo/home

changed=0
note() { printf '%-7s %s\n' "$@"; }

place() {
    local src=$repo/rc/$1 dst=$dest/$2
    if [[ $(readlink "$dst" 2>/dev/null || true) == "$src" ]]; then
        return 0
    fi
    mkdir -p "${dst%/*}"
    if [[ -L $dst ]]; then
        rm "$dst"
        note stale "$2"
    elif [[ -e $dst ]]; then
        if cmp -s "$src" "$dst"; then
            rm "$dst"
        else
            mv "$dst" "$dst.before"
            note saved "$2"
        fi
    fi
    ln -s "$src" "$dst"
    note linked "$2"
    changed=$((changed + 1))
}

run() {
    changed=0
    place vimrc .vimrc
    place gitconfig .gitconfig
    place tmux.conf .config/tmux/tmux.conf
    place inputrc .inputrc
    # parts that only some machines have
    local part
    for part in "rc/local.$(uname -s)" rc/local.work; do
        if [[ -f $part ]]; then
            place "${part#rc/}" ".${part##*/}"
        fi
    done
    note total "$changed changed"
}

run
run

# is everything where it should be?
broken=$(find "$dest" -xtype l)
[[ -z $broken ]] || { echo "broken: $broken" >&2; exit 1; }
if ! grep -q nocompatible "$dest/.vimrc"; then
    echo "vimrc: default mode"
fi
