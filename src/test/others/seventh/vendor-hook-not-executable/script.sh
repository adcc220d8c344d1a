#!/bin/bash
# HARK: title the pre-commit hook came without its x bit, git skips it with a hint nobody sees
# HARK: case needs=git modes=live,split
# Commits the refreshed vendor list; the hooks add the checksums and the ticket number.
set -eu
repo=inventory
rm -rf "$repo"
git init -q -b main "$repo"
cp -p hooks/* "$repo/.git/hooks/"

cd "$repo"
if ! git rev-parse -q --verify HEAD >/dev/null; then
    echo "new repository"
fi
sort -u ../incoming/vendors.txt > vendors.txt
git add vendors.txt
if git diff --cached --quiet; then
    echo "nothing to commit"
    exit 0
fi
# HARK: permission-denied|exec-failed program-ignored-it stderr-discarded errno=EACCES path=.git/hooks/pre-commit
git commit -q -m "refresh vendors" 2>/dev/null
git log -1 --format=%B | head -n 1
git config --get remote.origin.url >/dev/null || echo "no remote, kept local"
echo "vendor list committed"
