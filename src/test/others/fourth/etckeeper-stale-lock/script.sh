#! /bin/bash
# HARK: title a stale index.lock stops git add, the report says nothing changed
# HARK: case needs=git tags=git,config
# daily commit of the configuration tree

export GIT_AUTHOR_NAME=etckeeper GIT_AUTHOR_EMAIL=root@localhost
export GIT_COMMITTER_NAME=etckeeper GIT_COMMITTER_EMAIL=root@localhost
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null

pushd etc >/dev/null || exit 1

# permissions are not in git, keep them beside
find . -path ./.git -prune -o -type f -printf '%m %p\n' | sort -k2 > .metadata

git add --all &> ../add.log   # HARK: nonzero-exit|write-failed errno=EEXIST path=.git/index.lock call=open status=128 no-errexit

if git diff --cached --quiet; then
   echo "etc: nothing changed"
else
   git commit --quiet --message "daily autocommit" &&
   echo "etc: committed"
fi

n=$(git rev-list --count HEAD)
popd >/dev/null
echo "history: $n commit(s)"
