#!/bin/bash
# Builds the package tree of "watchd" and rolls it into a tarball.
# HARK: title a make install rule with a dash in front leaves out the configuration
set -eu

pkg=$PWD/pkg
version=$(cat VERSION)

rm -rf "$pkg" dist
mkdir -p "$pkg" dist

make -s clean all VERSION="$version"
# HARK: missing-file program-ignored-it output-discarded errno=ENOENT call=stat path=conf/watchd.conf status=1
make install DESTDIR="$pkg" PREFIX=/usr > dist/install.log 2>&1

find "$pkg" -type f -printf '%m %P\n' | sort > dist/contents
tar -C "$pkg" --owner=0 --group=0 -czf "dist/watchd-$version.tar.gz" .

echo "watchd $version"
sed 's/^/  /' dist/contents
