#!/bin/bash
# HARK: title a user's installer puts the completions into a directory of root; &>/dev/null and no set -e
# HARK: case user=nobody tags=installer,permissions
HOME=$PWD/home
prefix=$HOME/.local
site=$PWD/site
count=0

msg()  { printf '%s\n' "installer: $*"; }
fatal() { msg "$*" >&2; exit 1; }

need() {
    local c
    for c in "$@"; do
        type "$c" &>/dev/null || fatal "$c is needed"
    done
}

put() {
    local mode=$1 from=$2 to=$3
    mkdir -p "$(dirname "$to")" && install -m "$mode" "$from" "$to" || fatal "cannot install $to"
    count=$((count + 1))
}

put_completion() {
    # HARK: permission-denied no-errexit output-discarded stderr-discarded errno=EACCES path=site/bash_completion.d/backuptool call=open status=1
    install -m 644 share/completion.bash "$site/bash_completion.d/backuptool" &>/dev/null
    count=$((count + 1))
}

need install mkdir sed
[ -w "$HOME" ] || fatal "$HOME is not writable"
if [ -x "$prefix/bin/backuptool" ]; then
    msg "replacing $("$prefix/bin/backuptool" --version)"
fi
put 755 bin/backuptool "$prefix/bin/backuptool"
put 644 share/backuptool.1 "$prefix/share/man/man1/backuptool.1"
put_completion
[[ ":${MANPATH-}:" == *:"$prefix/share/man":* ]] || msg "add ~/.local/share/man to MANPATH"
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) grep -qs '\.local/bin' "$HOME/.profile" || echo 'PATH=$HOME/.local/bin:$PATH' >> "$HOME/.profile" ;;
esac
msg "$count files installed"
