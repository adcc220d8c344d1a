#!/bin/bash
# Provisions a repository with the team's hooks and makes the first commits.
# HARK: title the installed pre-commit hook is not executable, so git ignores it and takes in a secret
set -euo pipefail

repo=work-repo
rm -rf "$repo"
git init -q -b main "$repo"

install_hooks() {
    local src
    mkdir -p "$1/.git/hooks"
    for src in hooks/*; do
        cp "$src" "$1/.git/hooks/$(basename "$src" .sh)"
    done
}

commit() {
    git -C "$repo" add -A
    git -C "$repo" commit -q -m "$1"    # HARK: permission-denied program-ignored-it errno=EACCES call=stat path=.git/hooks/pre-commit
}

install_hooks "$repo"

printf '# service\n' > "$repo/README.md"
# HARK: also
commit "start"

mkdir -p "$repo/conf"
printf 'token = DEPLOY-KEY-20261128\n' > "$repo/conf/aws.ini"
# HARK: also
commit "configuration"

git -C "$repo" log --format='%s' --name-only
