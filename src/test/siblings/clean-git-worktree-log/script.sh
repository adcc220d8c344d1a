#!/bin/bash
# HARK: silent
# HARK: title git worktrees, describe that falls back, a branch that is created when it is not there
# HARK: case tags=noisy,git needs=git
set -eu
git init -q -b main repo
git -C repo commit -q --allow-empty -m one
desc=$(git -C repo describe --exact-match 2>/dev/null || git -C repo rev-parse --short HEAD)
[ ${#desc} -ge 7 ] && echo "described"
git -C repo show-ref -q --heads feature || git -C repo branch feature
git -C repo worktree add -q ../wt feature 2>/dev/null
git -C wt log --oneline | wc -l
git -C repo worktree remove wt 2>/dev/null || git -C repo worktree remove ../wt
git -C repo branch --list 'release/*' | wc -l
