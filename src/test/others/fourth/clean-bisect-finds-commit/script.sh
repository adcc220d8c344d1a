#!/bin/sh
# HARK: silent
# HARK: title git bisect run: failing probes are how the commit is found
# HARK: case needs=git
# HARK: run dash script.sh good main
set -eu
good=$1
bad=$2
log=bisect.out

git bisect reset >/dev/null 2>&1 || :
trap 'git bisect reset >/dev/null 2>&1' EXIT

if git checkout -q "$good" && sh t/probe.sh; then
	echo "$good is good"
else
	echo "$good is not good, nothing to bisect" >&2
	exit 1
fi

git bisect start "$bad" "$good" >"$log" 2>&1
git bisect run sh t/probe.sh >>"$log" 2>&1

culprit=$(git rev-parse refs/bisect/bad)
echo "first bad: $(git show -s --format=%s "$culprit")"
git show --format= --unified=0 "$culprit" -- calc.sh | grep '^[+-]add'
grep -c '^Bisecting' "$log"
