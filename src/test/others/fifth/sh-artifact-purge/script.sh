#!/bin/sh
# Cron job on the build server: drops old build artifacts and leaves a note for the monitoring.
# HARK: title old artifacts cannot be unlinked, xargs' status and the message are thrown away
# HARK: case user=nobody
# HARK: run sh script.sh
set -u

. ./lib/purge.sh

store=artifacts
keep=2

for project in "$store"/*/; do
    project=$(basename "$project")
    old=$(old_builds "$store/$project" "$keep")
    if [ -z "$old" ]; then
        echo "$project: nothing to do"
        continue
    fi
    remove_builds "$old"    # HARK: also
    echo "$project: removed $(printf '%s\n' "$old" | wc -l) builds"
done

mkdir -p run
echo "purge ok" > run/purge.status
