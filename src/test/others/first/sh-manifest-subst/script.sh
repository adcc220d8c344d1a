#!/bin/sh
# HARK: title a release manifest gets the text of command substitutions, one of which cannot read its file
# HARK: run sh script.sh
set -eu
DIST=dist
OUT=$DIST/MANIFEST

die() { echo "manifest: $*" >&2; exit 1; }

mkdir -p "$DIST"
[ -f "$OUT" ] && mv "$OUT" "$OUT.old"

if command -v git-none > /dev/null 2>&1; then
    commit=$(git-none rev-parse HEAD)
else
    commit=unknown
fi

# fields that every manifest has
{
    echo "name: collector"
    echo "commit: $commit"
    echo "version: $(cat VERSION)"
    echo "licence: $(head -n 1 LICENSE.txt)"    # HARK: missing-file subst-status-ignored errno=ENOENT path=LICENSE.txt call=open status=1 cmd=head
} > "$OUT"

for f in "$DIST"/*.bin; do
    [ -e "$f" ] || die "nothing to release"
    size=$(wc -c < "$f")
    printf 'file: %s %s\n' "$(basename "$f")" "$size" >> "$OUT"
done

if [ -e "$OUT.old" ] && cmp -s "$OUT" "$OUT.old"; then
    echo "manifest is unchanged"
fi
rm -f "$OUT.old"
grep -q '^version: [0-9]' "$OUT" || die "no version"
if grep -n 'TODO' "$OUT"; then
    die "unfinished manifest"
fi
echo "manifest has $(wc -l < "$OUT") lines"
