#!/bin/bash
# HARK: title the secrets hook has no patterns and finds no secrets
# HARK: case needs=git
# Commits the generated settings; called from the config generator's cron job.
set -euo pipefail

git add src/settings.ini
if git diff --cached --quiet; then
    echo "nothing to commit"
    exit 0
fi

# HARK: also
git commit -q -m "settings: regenerate"
echo "commits: $(git rev-list --count HEAD)"
git show --stat --format=%s HEAD | sed -n '1p;/settings/p'
