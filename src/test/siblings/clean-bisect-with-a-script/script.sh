#!/bin/bash
# HARK: silent
# HARK: title git bisect run: the check fails for the commits that it is to find
# HARK: case needs=git tags=git
set -eu
export GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@example.org
git init -q repo
cp check.sh repo/
cd repo
for n in 1 2 3 4 5; do
    echo "$((n > 3 ? n * n : n))" >value
    git add -A
    git commit -qm "value $n"
done
git bisect start HEAD HEAD~4 >/dev/null
git bisect run sh check.sh >../bisect.log 2>&1
echo "first bad: $(git log -1 --format=%s refs/bisect/bad)"
git bisect reset >/dev/null 2>&1
