#!/bin/sh
# verify.sh ARCHIVE: 0 fine, 1 wrong sum, 2 not readable as an archive, 3 not there, 64 usage
[ $# -eq 1 ] || { echo "usage: verify.sh ARCHIVE" >&2; exit 64; }
[ -f "$1" ] || { echo "no $1" >&2; exit 3; }
cd "$(dirname "$1")" || exit 3
f=$(basename "$1")
sha256sum -c --status "${f%.tgz}.sum" || exit 1
gzip -t "$f" 2>/dev/null || exit 2
tar -tzf "$f" > /dev/null 2>&1 || exit 2
