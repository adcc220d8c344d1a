#!/bin/bash
# HARK: title a commit-msg hook is installed and shown to refuse what it must refuse
# HARK: silent
# HARK: case needs=git tags=git,hooks
set -eu

repo=$PWD/repo
rm -rf "$repo"
git init -q -b main "$repo"
cd "$repo"

install_hook() {
    local src=../hooks/$1 dst=.git/hooks/$1
    cmp -s "$src" "$dst" && return 0
    install -m 755 "$src" "$dst"
}
install_hook commit-msg
install_hook commit-msg

# no identity in this account: the one of the environment will do
if ! git config user.name >/dev/null; then
    git config user.name "${GIT_AUTHOR_NAME:-ci}"
    git config user.email "${GIT_AUTHOR_EMAIL:-ci@example.org}"
fi

accepts=0
refuses=0
while IFS='|' read -r verdict subject; do
    echo "$subject" >> notes
    git add notes
    if git commit -q -m "$subject" 2>/dev/null; then
        accepts=$((accepts + 1))
        [ "$verdict" = good ] || { echo "accepted: $subject" >&2; exit 1; }
    else
        refuses=$((refuses + 1))
        [ "$verdict" = bad ] || { echo "refused: $subject" >&2; exit 1; }
        git reset -q
        if git rev-parse -q --verify HEAD >/dev/null; then
            git checkout -q -- notes
        fi
    fi
done < ../cases.txt

if ! git diff --quiet HEAD --; then
    echo "the work tree is not clean" >&2
    exit 1
fi
git log --format=%s --reverse
echo "accepted $accepts, refused $refuses"
