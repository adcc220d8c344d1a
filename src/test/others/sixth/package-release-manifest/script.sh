#!/usr/bin/env bash
# HARK: title a file of the manifest is not in the release tarball
# Make the release tarball and its checksums from MANIFEST.
set -o errexit -o nounset -o pipefail

NAME=${NAME:-wick}
VERSION=$(< VERSION)
STAGE=stage/$NAME-$VERSION
DIST=dist
export SOURCE_DATE_EPOCH=1706745600

say()  { printf '==> %s\n' "$*"; }
die()  { printf 'error: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" > /dev/null 2>&1; }

have tar || die "tar is needed"
compress=(gzip -n -9)
if have pigz-ng; then compress=(pigz-ng -n -9); fi

rm -rf stage "$DIST"
mkdir -p "$STAGE" "$DIST"

pack() {
    local tarball=$1
    grep -Ev '^[[:space:]]*(#|$)' MANIFEST > stage/files
    # editors leave lock files behind that vanish while tar reads, hence the tolerance
    tar --create --files-from=stage/files --ignore-failed-read --sort=name --owner=0 --group=0 --numeric-owner --mtime=@$SOURCE_DATE_EPOCH --transform="s|^|$NAME-$VERSION/|" --file="stage/$tarball" 2> stage/tar.log # HARK: missing-file stderr-discarded errno=ENOENT path=LICENSES/third-party.txt
    "${compress[@]}" -c "stage/$tarball" > "$DIST/$tarball.gz"
}

checksums() (
    cd "$DIST"
    sha256sum -- *.gz > SHA256SUMS
    sha256sum --quiet --check SHA256SUMS
)

say "packing $NAME $VERSION"
pack "$NAME-$VERSION.tar"
checksums

top=$(tar -tzf "$DIST/$NAME-$VERSION.tar.gz" | cut -d/ -f1 | sort -u)
[ "$top" = "$NAME-$VERSION" ] || die "unexpected top directory: $top"
say "$(wc -l < "$DIST/SHA256SUMS") checksum(s) verified"
say "ready: $DIST/$NAME-$VERSION.tar.gz"
