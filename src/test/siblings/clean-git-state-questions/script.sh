#!/bin/bash
# HARK: silent
# HARK: title git diff --quiet, rev-parse of a branch that is not there, config --get, ls-remote of nothing
# HARK: case needs=git tags=git
set -eu
git init -q repo 2>/dev/null
cd repo
git config user.email me@example.org; git config user.name me
echo 1 > f; git add f; git commit -qm one
git rev-parse -q --verify refs/heads/release >/dev/null || git branch release
git config --get remote.origin.url || echo "no remote"
echo 2 > f
if git diff --quiet; then echo odd; else git commit -qam two; fi
git describe --tags 2>/dev/null || echo "untagged"
git tag | grep -q '^v' || git tag v1
git diff --quiet release HEAD || echo "ahead of release"
git show-ref --tags -q && echo "tags"
