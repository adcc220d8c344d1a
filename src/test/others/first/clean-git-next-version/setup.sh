#!/bin/bash
set -e
git init -q repo
cd repo
mkdir api web docs
echo 1 > api/a; echo 1 > web/w; echo 1 > docs/d
git add .; git commit -qm "feat: everything"
echo 2 > api/a; git commit -qam "fix: rounding"
echo 3 > docs/d
