#!/bin/bash
# HARK: silent
# HARK: title git: stash with nothing to stash, merge-base questions, a tag that exists, ls-files
# HARK: case tags=noisy,git needs=git
set -euo pipefail
git init -q -b main r
cd r
git commit -q --allow-empty -m root
git tag v0
git rev-parse -q --verify refs/tags/v1 >/dev/null || git tag v1
echo a > a
git add a
git commit -qm a
if git merge-base --is-ancestor HEAD v0; then echo "old"; else echo "ahead of v0"; fi
git diff --exit-code --quiet v0 HEAD || echo "changed since v0"
git ls-files --error-unmatch missing.txt >/dev/null 2>&1 || echo "missing.txt is not tracked"
git config --get-all remote.origin.url || echo "no remote"
git check-ignore -q a || echo "a is not ignored"
git status --porcelain | wc -l
