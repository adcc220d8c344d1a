#!/bin/sh
# HARK: title a step of the installer is misspelt, and every step may fail
# HARK: run sh script.sh --prefix=stage
# HARK: case tags=installer
# install.sh -- unpack the payload at the end of this file and set it up
set -u

prefix=/usr/local
quiet=no
for arg
do
    case $arg in
        --prefix=*) prefix=${arg#--prefix=} ;;
        -q|--quiet) quiet=yes ;;
        *) echo "$0: what is $arg?" >&2; exit 2 ;;
    esac
done

say() { [ $quiet = yes ] || printf '%s\n' "$*"; }

unpack() {
    mkdir -p "$prefix"
    sed '1,/^__PAYLOAD__$/d' "$0" | while IFS='|' read -r mode name text; do
        mkdir -p "$prefix/${name%/*}"
        printf '%b' "$text" > "$prefix/$name"
        chmod "$mode" "$prefix/$name"
    done
}

link_commands() {
    for cmd in start stop; do
        ln -sf beacond "$prefix/bin/beacon-$cmd"
    done
}

register_service() {
    mkdir -p "$prefix/etc/services.d"
    echo "beacon $prefix/bin/beacond" > "$prefix/etc/services.d/beacon"
}

unpack          || exit 1
say "files unpacked"
link_commands   || true
regsiter_service 2>> "$prefix/install.log" || true # HARK: command-not-found status=127 or-true
say "service registered"
test -x "$prefix/bin/beacond" || exit 1
say "installation complete"
exit 0
__PAYLOAD__
755|bin/beacond|#!/bin/sh\nexec sleep 3600\n
644|etc/beacon.conf|interval = 30\n
644|share/doc/beacon/README|Beacon, a small daemon.\n
