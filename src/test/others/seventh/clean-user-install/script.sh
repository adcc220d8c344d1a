#!/bin/bash
# HARK: silent
# HARK: title an installer run by an ordinary user finds its way
# HARK: case user=nobody tags=installer,permission
# install.sh - install the command line tool for everybody or for the caller
set -euo pipefail

NAME=shipit
VERSION=2.0
SRC=$(cd "$(dirname "$0")" && pwd)
ROOT=${ROOT:-$SRC/system}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

info() { echo "$NAME: $*"; }
die() { echo "$NAME: $*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# where may we write?
choose_prefix() {
    local p
    for p in "$ROOT/opt" "$ROOT/usr/local" "$HOME/.local"; do
        mkdir -p "$p/lib/$NAME-probe" 2>/dev/null || continue
        rmdir "$p/lib/$NAME-probe"
        echo "$p"
        return 0
    done
    return 1
}

pick_tool() {
    local t
    for t in "$@"; do
        if have "$t"; then echo "$t"; return 0; fi
    done
    return 1
}

sha=$(pick_tool shasum-none sha256-none sha256sum) || die "no checksum tool"
tar=$(pick_tool bsdtar-none gtar-none tar) || die "no tar"

distro=unknown
for f in /etc/shipit-release-none /usr/lib/os-release-none /etc/os-release; do
    [ -r "$f" ] || continue
    distro=known
    break
done

( cd "$SRC/dist" && "$sha" -c --quiet SHA256SUMS ) || die "the archive is damaged"
"$tar" xf "$SRC/dist/$NAME.tar" -C "$work"
[ -x "$work/$NAME" ] || die "no program in the archive"

prefix=$(choose_prefix) || die "no place to install to"
bin=$prefix/bin
mkdir -p "$bin" "$prefix/share/$NAME"

if old=$("$bin/$NAME" --version 2>/dev/null); then
    info "replacing $old"
else
    info "first installation"
fi
install -m 755 "$work/$NAME" "$bin/$NAME"

# completions only for the shells that are there
for shell in fish-none zsh-none; do
    if have "$shell"; then cp "$work/complete.$shell" "$prefix/share/$NAME/"; fi
done

# the configuration of an earlier release is taken over, when there is one
mv "$HOME/.shipitrc" "$prefix/share/$NAME/config" 2>/dev/null || echo "color=auto" > "$prefix/share/$NAME/config"

case ":$PATH:" in
    *":$bin:"*) ;;
    *) grep -qs "$bin" "$HOME/.profile" || echo "PATH=$bin:\$PATH" >> "$HOME/.profile" ;;
esac
id -nG 2>/dev/null | grep -qw docker-none || info "no container access, using plain files"
[ "$("$bin/$NAME" --version)" = "$NAME $VERSION" ] || die "the installed program does not run"
info "installed ${prefix#"$HOME"/} ($distro)"
