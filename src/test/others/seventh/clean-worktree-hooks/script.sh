#!/bin/bash
# HARK: silent
# HARK: title a commit hook is tried with a bad and a good message, a worktree is made and taken away again
# HARK: case needs=git
set -euo pipefail
rm -rf repo wt
git init -q -b main repo
install -m 755 hooks/commit-msg repo/.git/hooks/commit-msg
cd repo
echo one > a.txt
git add a.txt

# the hook must refuse this one
if git commit -q -m "stuff" 2> ../refused.txt; then
    echo "hook let a bad message pass" >&2
    exit 1
fi
grep -q 'wants a ticket' ../refused.txt
echo "bad message was refused"
git commit -q -m "APP-1: first"

if git worktree list --porcelain | grep -q '^branch refs/heads/hotfix$'; then
    git worktree remove --force ../wt
fi
git show-ref --verify --quiet refs/heads/hotfix || git branch hotfix
git worktree add -q ../wt hotfix
(
    cd ../wt
    echo fix > b.txt
    git add b.txt
    git diff --cached --quiet || git commit -q -m "APP-2: fix"
)

if ! git merge-base --is-ancestor hotfix main; then
    echo "hotfix is ahead by $(git rev-list --count main..hotfix)"
    git merge -q --ff-only hotfix
fi
git worktree remove ../wt
[ -z "$(git stash list)" ] && echo "no stash"
git rev-parse -q --verify refs/tags/v1 >/dev/null || git tag v1
echo "$(git describe --tags) has $(git ls-files | wc -l) files"
rm -f ../refused.txt
