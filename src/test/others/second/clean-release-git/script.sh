#!/bin/bash
# HARK: silent
# HARK: title release: questions to git (tag exists? dirty? branch?) whose answers are used, archive and checksums
# HARK: case needs=git,gzip tags=git,release
set -euo pipefail
die() { echo "release: $*" >&2; exit 1; }
cd repo

current_version() {
    git describe --tags --exact-match 2>/dev/null || git describe --tags --abbrev=0 2>/dev/null || echo v0.0.0
}

next_version() {
    local v=${1#v} major minor patch
    IFS=. read -r major minor patch <<< "$v"
    if git log --format=%s "$1..HEAD" 2>/dev/null | grep -q '^feat'; then
        echo "v$major.$((minor + 1)).0"
    else
        echo "v$major.$minor.$((patch + 1))"
    fi
}

check_tree() {
    git rev-parse --is-inside-work-tree >/dev/null || die "not a work tree"
    if ! git diff --quiet; then
        echo "note: the change log is edited, it goes into the release commit"
        git add CHANGES
    fi
    if ! git diff --cached --quiet; then
        git commit -qm "chore: update CHANGES"
    fi
    git diff --quiet HEAD || die "still dirty"
}

upstream=$(git rev-parse --abbrev-ref '@{upstream}' 2>/dev/null || true)
[ -n "$upstream" ] && echo "upstream: $upstream" || echo "no upstream, nothing will be pushed"
old=$(current_version)
new=$(next_version "$old")
if git rev-parse -q --verify "refs/tags/$new" >/dev/null; then
    die "$new exists"
fi
check_tree
git tag -a -m "release $new" "$new"
mkdir -p ../dist
git archive --prefix="tool-$new/" "$new" | gzip -n9 > "../dist/tool-$new.tar.gz"
cd ../dist
tar tzf "tool-$new.tar.gz" | sed 's/^/  /'
sha256sum "tool-$new.tar.gz" > SHA256SUMS
sha256sum -c --quiet SHA256SUMS
if tar tzf "tool-$new.tar.gz" | grep -E '\.(orig|rej|swp)$'; then
    die "junk in the archive"
fi
echo "released $new (after $old)"
