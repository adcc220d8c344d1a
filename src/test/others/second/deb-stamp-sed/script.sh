#!/bin/sh
# HARK: title version stamp with sed -i on a control file that lies in debian/, not DEBIAN/; || true hides it
# HARK: case needs=sed,tar,git tags=packaging,version,dash
# HARK: run sh script.sh
set -eu
pkg=$PWD/pkg
say() { printf '%s\n' "- $*"; }

version() {
    # a tarball has no repository, the file is the answer then
    git -C "$PWD/src" describe --tags 2>/dev/null || cat VERSION
}

copy_tree() {
    rm -rf "$pkg"
    mkdir -p "$pkg/usr/bin"
    cp src/daily-report "$pkg/usr/bin/"
    cp -r debian "$pkg/debian"
    test -d locale && cp -r locale "$pkg/usr/share/" || say "no translations"
}

stamp() {
    sed -i "s/@VERSION@/$1/" "$pkg/usr/bin/daily-report"
    # HARK: missing-file|nonzero-exit or-true stderr-discarded errno=ENOENT path=pkg/DEBIAN/control status=2
    sed -i "s/@VERSION@/$1/" "$pkg/DEBIAN/control" 2>/dev/null || true
}

audit() {
    if grep -q '@VERSION@' "$pkg/usr/bin/daily-report"; then
        echo "unstamped program" >&2
        return 1
    fi
    if find "$pkg" -perm -o+w -type f | grep -q .; then
        echo "world-writable file" >&2
        return 1
    fi
}

copy_tree
v=$(version)
stamp "$v"
audit
tar cf "daily-report_$v.tar" -C "$pkg" .
command -v lintian-x >/dev/null 2>&1 && lintian-x "daily-report_$v.tar" || say "not linted (lintian-x is optional)"
say "daily-report_$v.tar"
