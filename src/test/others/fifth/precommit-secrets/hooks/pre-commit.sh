#!/bin/sh
# refuses commits that hold a deploy key
if git diff --cached -U0 | grep -E '^\+.*DEPLOY-KEY-[0-9]{8}' >/dev/null; then
    echo "pre-commit: that looks like a deploy key" >&2
    exit 1
fi
