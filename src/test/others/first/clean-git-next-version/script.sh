#!/bin/bash
# HARK: silent
# HARK: title CI computes the next version and the modules to build with git's questions
# HARK: case needs=git
set -euo pipefail
cd repo

last_tag=$(git describe --tags --abbrev=0 2>/dev/null || echo "")
if [[ -z $last_tag ]]; then
    range=HEAD
    last_tag=v0.0.0
else
    range=$last_tag..HEAD
fi

# a hotfix branch overrides the numbering, most of the time there is none
if git rev-parse --verify -q refs/heads/hotfix > /dev/null; then
    part=patch
elif git log --format=%s "$range" | grep -q '^feat'; then
    part=minor
else
    part=patch
fi

IFS=. read -r major minor patch <<< "${last_tag#v}"
case $part in
    minor) minor=$((minor + 1)); patch=0 ;;
    patch) patch=$((patch + 1)) ;;
esac
next=v$major.$minor.$patch

if git rev-parse -q --verify "refs/tags/$next" > /dev/null; then
    echo "$next exists already" >&2
    exit 1
fi

changed() { ! git diff --quiet HEAD~1 HEAD -- "$1"; }

build=()
for m in api web docs; do
    if changed "$m"; then
        build+=("$m")
    fi
done

echo "next: $next ($part)"
echo "build: ${build[*]:-nothing}"
if ! git diff --quiet; then
    git checkout -q -- .
    echo "work tree was dirty, restored"
fi
remote=$(git config --get remote.origin.url || echo "(no remote)")
git tag "$next"
echo "tagged $(git describe --tags), remote $remote"
