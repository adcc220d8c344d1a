#!/bin/bash
# Tags a release when there is something to release; says why when there is not.
# HARK: title git probes whose "no" is an answer, twice in a row
# HARK: silent
set -euo pipefail

repo=repo
rm -rf "$repo" && mkdir "$repo"
git -C "$repo" init -q -b main

g() { git -C "$repo" "$@"; }

has_tag() { g rev-parse -q --verify "refs/tags/$1" > /dev/null; }

described() {
    # a commit without a tag is "dev"
    g describe --tags --exact-match HEAD 2>/dev/null || echo dev
}

release() {
    local tag=$1 last notes
    if has_tag "$tag"; then
        echo "$tag: exists already"
        return 0
    fi
    if ! g diff --quiet HEAD; then
        echo "$tag: committing the changed files"
        g commit -q -a -m "changes for $tag"
    fi
    if last=$(g describe --tags --abbrev=0 2>/dev/null); then
        notes=$(g log --format='- %s' "$last..HEAD")
    else
        notes=$(g log --format='- %s')
    fi
    g tag -a -m "$notes" "$tag"
    echo "$tag: tagged"
}

sign=$(g config --get tag.gpgSign || echo false)
echo "signed tags: $sign"

echo one > "$repo/file"
g add file
g commit -q -m "first"
echo "version: $(described)"
release v1.0
echo "version: $(described)"
echo two > "$repo/file"
release v1.1
release v1.1
g merge-base --is-ancestor v1.1 v1.0 && { echo "history is upside down" >&2; exit 1; }
g tag -n9 --list
