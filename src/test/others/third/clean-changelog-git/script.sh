#!/bin/bash
# HARK: title a changelog from git in a history without tags, sections without commits are left out
# HARK: silent
# HARK: case needs=git tags=git,changelog
set -euo pipefail

bash make-history.sh repo
cd repo

# the first release has no tag to start from
if last=$(git describe --tags --abbrev=0 2>/dev/null); then
    range=$last..HEAD
else
    range=HEAD
fi

section() {
    local title=$1 pattern=$2 lines
    lines=$(git log --format='%s' --reverse "$range" | grep -E "$pattern") || return 0
    printf '\n## %s\n' "$title"
    sed -E 's/^[a-z]+(\([a-z]+\))?!?: /- /' <<< "$lines"
}

next=0.1.0
if git log --format=%B "$range" | grep -q '^BREAKING CHANGE'; then
    next=1.0.0
fi

{
    echo "# $next"
    section Features '^feat'
    section Fixes '^fix'
    section Performance '^perf'
    section Documentation '^docs'
} > ../CHANGES.md

for b in origin/main upstream/main main; do
    git rev-parse --verify --quiet "refs/heads/$b" >/dev/null || continue
    branch=$b
    break
done
git tag -d "v$next" >/dev/null 2>&1 || true   # left by a dry run
git tag "v$next"

if git merge-base --is-ancestor "v$next" "$branch"; then
    cat ../CHANGES.md
fi
git describe --tags
