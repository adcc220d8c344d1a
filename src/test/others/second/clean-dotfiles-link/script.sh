#!/bin/bash
# HARK: silent
# HARK: title dotfiles installer: dry run, then links with backups, then a second run that changes nothing
# HARK: case tags=dotfiles,symlink,dry-run
set -euo pipefail
HOME=$PWD/home
src=$PWD/dot
dry=0 changed=0
log() { printf '%s\n' "$*"; }
run() { if [ "$dry" = 1 ]; then log "would: ${*//$PWD\//}"; else "$@"; fi; }

same_link() { [ "$(readlink "$1" 2>/dev/null)" = "$2" ]; }

link_one() {
    local rel=$1 from=$src/$1 to=$HOME/.$1
    same_link "$to" "$from" && return 0
    changed=$((changed + 1))
    if [ -e "$to" ] && cmp -s "$from" "$to"; then
        run rm "$to"
    elif [ -e "$to" ] || [ -L "$to" ]; then
        run mv "$to" "$to.before"
    fi
    [ -d "$(dirname "$to")" ] || run mkdir -p "$(dirname "$to")"
    run ln -s "$from" "$to"
    log "linked .$rel"
}

install_all() {
    changed=0
    while IFS= read -r f; do
        link_one "$f"
    done < <(cd "$src" && find . -type f | sed 's|^\./||' | sort)
    log "$changed links new"
}

drop_dead_links() {
    local l
    for l in "$HOME"/.[a-z]*; do
        [ -L "$l" ] || continue
        [ -e "$l" ] || { rm "$l"; log "dead link ${l##*/} removed"; }
    done
}

dry=1; install_all
dry=0; install_all
install_all
drop_dead_links
grep -c . "$HOME/.gitconfig" "$HOME/.config/editor/init.vim" "$HOME/.bashrc.before" | sed "s|$PWD/||"
