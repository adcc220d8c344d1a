#!/bin/sh
# HARK: title POSIX dotfiles installer: the directory ~/.config/git is never made, ln fails behind 2>/dev/null || :
# HARK: case needs=git tags=dotfiles,symlink
# HARK: run sh script.sh
set -eu
HOME=$PWD/home
dot=$PWD/dotfiles
say() { printf '%s\n' "$*"; }

backup() {
    # a real file in the way is kept, an old link is not
    if [ -L "$1" ]; then
        rm "$1"
    elif [ -e "$1" ]; then
        mv "$1" "$1.orig"
        say "kept $(basename "$1").orig"
    fi
}

link() {
    backup "$HOME/$2"
    # HARK: missing-file or-true stderr-discarded errno=ENOENT call=symlink path=home/.config/git/ignore status=1
    ln -s "$dot/$1" "$HOME/$2" 2>/dev/null || :
}

has() { command -v "$1" >/dev/null 2>&1; }

mkdir -p "$HOME/.config" "$HOME/.vim"
link bashrc .bashrc
link vimrc .vim/vimrc
link gitignore .config/git/ignore
if has fish-shell-x; then
    mkdir -p "$HOME/.config/fish"
    link config.fish .config/fish/config.fish
fi
editor=$(git config --global --get core.editor 2>/dev/null || echo vi)
say "git will use $editor"
[ -e "$HOME/.hushlogin" ] || : > "$HOME/.hushlogin"
say "dotfiles installed"
