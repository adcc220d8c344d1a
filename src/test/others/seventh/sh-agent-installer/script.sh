#!/bin/sh
# HARK: title the clean-up of an installer ends with exit 0
# HARK: case tags=sh,installer
# HARK: run sh script.sh --prefix opt/agent
# install.sh - unpack the agent below a prefix
set -eu

PREFIX=/nonexistent
FORCE=no

say() { echo "install: $*"; }
die() { echo "install: $*" >&2; exit 1; }

while [ $# -gt 0 ]; do
    case $1 in
        --prefix) PREFIX=$2; shift 2 ;;
        --force) FORCE=yes; shift ;;
        *) die "unknown option $1" ;;
    esac
done

work=$(mktemp -d)
cleanup() {
    rm -rf "$work"
    exit 0
}
trap cleanup EXIT
trap 'exit 130' INT TERM

# which init system is it?
init=none
for d in /run/systemd-none /etc/init-none.d; do
    if [ -d "$d" ]; then init=$d; break; fi
done

say "installing below $PREFIX"
cp -r payload/. "$work/"
if [ -f "$PREFIX/bin/agent" ] && [ "$FORCE" = no ]; then
    cmp -s "$work/agent.sh" "$PREFIX/bin/agent" && say "same version, reinstalling"
fi

mkdir -p "$PREFIX/bin" "$PREFIX/etc"
cp "$work/agent.sh" "$PREFIX/bin/agent"
chmod 755 "$PREFIX/bin/agent"
[ -f "$PREFIX/etc/agent.ini" ] || cp "$work/agent.ini" "$PREFIX/etc/agent.ini"
cp "$work/plugins.txt" "$PREFIX/plugins/plugins.txt" # HARK: not-a-directory trap-exit-zero errno=ENOTDIR path=opt/agent/plugins/plugins.txt status=1
cp "$work/agent.service" "$PREFIX/etc/agent.service"
echo "PREFIX=$PREFIX" > "$PREFIX/etc/paths"

if [ "$init" = none ]; then
    say "no init system, start the agent yourself"
fi
say "installed"
