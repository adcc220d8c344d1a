#!/bin/bash
# HARK: silent
# HARK: title git bisect run: the check fails on bad commits and skips (125) those that do not parse
# HARK: case needs=git tags=git,bisect
set -euo pipefail
repo=$PWD/history
check=$PWD/check.sh

first_bad() {
    local good
    good=$(git rev-list --max-parents=0 HEAD)
    git bisect start HEAD "$good" >/dev/null
    git bisect run "$check" > ../bisect.log 2>&1
    skipped=$(grep -c 'cannot be tested' ../bisect.log || true)
    culprit=$(git log -1 --format=%s refs/bisect/bad)
    git bisect reset >/dev/null 2>&1
}

cd "$repo"
if [ -e .git/BISECT_LOG ]; then
    echo "a bisection is under way already" >&2
    exit 1
fi
if "$check" >/dev/null 2>&1; then
    echo "HEAD is good, nothing to find" >&2
    exit 1
fi
first_bad
echo "$skipped commit skipped"
echo "first bad commit: $culprit"
[ "$(git symbolic-ref --short HEAD)" = main ] || { echo "not back on main" >&2; exit 1; }
case $culprit in
    "c2 faster") ;;
    *) echo "the wrong one" >&2; exit 1 ;;
esac
