#!/bin/bash
# Packs the source tarball of a release from the manifests of its parts.
# HARK: title a part's MANIFEST is missing inside a process substitution, the release tarball lacks it
set -euo pipefail
cd "$(dirname "$0")"

name=paperclip
version=$(sed -n 's/^version *= *//p' project.cfg)
[ -n "$version" ] || { echo "no version in project.cfg" >&2; exit 1; }
tarball=dist/$name-$version.tar.gz

# all files of all parts, without comments and blank lines
list_files() {
    local part
    for part in core cli docs; do
        # HARK: missing-file subst-status-ignored background-not-waited subshell errno=ENOENT call=open path=docs/MANIFEST status=2
        sed -e 's/[[:space:]]*#.*//' -e '/^[[:space:]]*$/d' "$part/MANIFEST"
    done
}

rm -rf dist
mkdir -p dist
tar --owner=0 --group=0 --mtime=@0 --transform "s,^,$name-$version/," \
    -czf "$tarball" -T <(list_files)    # HARK: also

(cd dist && sha256sum "$name-$version.tar.gz" > SHA256SUMS)
(cd dist && sha256sum --quiet -c SHA256SUMS)

echo "$tarball: $(tar -tzf "$tarball" | wc -l) files"
tar -tzf "$tarball" | sort
