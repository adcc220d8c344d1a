#!/bin/bash
set -eu
rm -rf "$1"
git init -q -b main "$1"
cd "$1"
for s in 'feat(api): list orders' 'fix: close the pool' 'chore: tidy' 'feat: export csv'; do
    git commit -q --allow-empty -m "$s"
done
