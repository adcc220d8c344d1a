#!/bin/bash
# Tests the server's update hook: pushes without a ticket number must be refused, others taken.
# HARK: title a server hook's wanted refusal
# HARK: silent
set -euo pipefail

top=$PWD
rm -rf "$top/srv.git" "$top/clone"
git init -q --bare -b main "$top/srv.git"
install -m 755 hooks/update "$top/srv.git/hooks/update"

git init -q -b main "$top/clone"
cd "$top/clone"
git remote add origin "$top/srv.git"

change() {
    echo "$2" >> file
    git add file
    git commit -q -m "$1"
}

fails() {
    if "$@" > "$top/push.log" 2>&1; then
        echo "should have been refused: $*" >&2
        exit 1
    fi
}

on_server() { git -C "$top/srv.git" rev-parse -q --verify "refs/heads/$1" > /dev/null; }

change "tidy up" one
fails git push -q origin main
grep -q 'no ticket number' "$top/push.log"
echo "refused: no ticket"
if on_server main; then
    echo "the branch is there in spite of it" >&2
    exit 1
fi

git commit -q --amend -m "SHOP-12 tidy up"
git push -q origin main
on_server main
echo "taken: $(git -C "$top/srv.git" log -1 --format=%s main)"

change "SHOP-13 more" two
git push -q origin main
git commit -q --amend -m "SHOP-14 history rewritten"
fails git push -q --force origin main
grep -q 'not a fast-forward' "$top/push.log"
echo "refused: rewritten history"
