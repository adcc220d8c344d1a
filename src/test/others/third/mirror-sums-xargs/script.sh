#!/bin/bash
# HARK: title checksums of a package mirror; one listed package is not in the pool, xargs' status is lost in a pipe
# HARK: case tags=mirror,xargs
set -eu

MIRROR=${1:-mirror}
PKGS=$MIRROR/dists/stable/Packages

usage() {
    cat <<EOF
usage: ${0##*/} [mirror]
EOF
}

case "$MIRROR" in
    -h|--help) usage; exit 0 ;;
esac

[ -r "$PKGS" ] || { echo "no $PKGS" >&2; exit 1; }

cd "$MIRROR"
mkdir -p .state
awk '$1 == "Filename:" { print $2 }' dists/stable/Packages | sort -u > .state/files

# a previous list is only there from the second run on
if [ -f .state/files.prev ] && cmp -s .state/files .state/files.prev; then
    echo "nothing new"
    exit 0
fi

xargs -n 2 sha256sum < .state/files | sort -k 2 > dists/stable/SHA256SUMS   # HARK: missing-file xargs no-pipefail errno=ENOENT call=open path=pool/c/curl_7.88.deb status=1 cmd=xargs
gzip -9 -n -c dists/stable/Packages > dists/stable/Packages.gz
mv .state/files .state/files.prev
echo "mirror $MIRROR indexed: $(wc -l < .state/files.prev) packages"
