#!/usr/bin/env bash
# HARK: silent
# HARK: title first release of a repository that has no tags and no remote yet
# HARK: case needs=git
set -euo pipefail

if ! last=$(git describe --tags --abbrev=0 2>/dev/null); then
  echo "no release so far, starting from the first commit"
  last=v0.0.0
  log=$(git log --reverse --format=%s)
else
  log=$(git log --reverse --format=%s "$last..HEAD")
fi

bump=patch
while IFS= read -r subject; do
  case $subject in
    *'!:'*)  bump=major; break ;;
    feat*)   bump=minor ;;
  esac
done <<< "$log"

IFS=. read -r major minor patch <<< "${last#v}"
case $bump in
  major) next=v$((major + 1)).0.0 ;;
  minor) next=v$major.$((minor + 1)).0 ;;
  patch) next=v$major.$minor.$((patch + 1)) ;;
esac
echo "next: $next ($bump)"

if git rev-parse -q --verify "refs/tags/$next" > /dev/null; then
  echo "tag $next is taken" >&2
  exit 1
fi

sed -i "s/^v = .*/v = '${next#v}'/" src/app.py
if ! git diff --quiet -- src; then
  git commit -qam "release: $next"
fi
git tag -a "$next" -m "$next"

if remote=$(git config --get remote.origin.url); then
  git push -q "$remote" "$next"
else
  echo "no remote configured, tag stays local"
fi

git describe --exact-match HEAD
