#!/bin/bash
# HARK: silent
# HARK: title healthy: git release
# HARK: case needs=git
set -euo pipefail
git init -q . 2>/dev/null; git add -A; git commit -qm one
git describe --tags 2>/dev/null || echo "no tag yet"
last=$(git tag --list 'v*' | sort -V | tail -n 1)
if git rev-parse -q --verify refs/tags/v1 >/dev/null; then echo tagged; else git tag v1; fi
git diff --quiet || echo dirty
git diff --cached --quiet || echo staged
git show-ref --verify --quiet refs/heads/next || git branch next
branch=$(git symbolic-ref --short HEAD 2>/dev/null || git rev-parse --short HEAD)
git config --get user.signingkey || true
git merge-base --is-ancestor v1 HEAD && echo contained
git log --oneline | wc -l
git stash list | head -n1
git remote get-url origin 2>/dev/null || echo "no origin"
