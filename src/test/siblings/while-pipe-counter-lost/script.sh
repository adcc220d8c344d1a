#!/bin/bash
# HARK: title grep -l | while: a copy in the loop fails, the loop's last command is an echo
# HARK: case tags=loop,pipeline
set -e
mkdir -p review
grep -l draft posts/* | sort | while read -r f; do
    cp "${f/posts/images}" review/ 2>/dev/null || continue   # HARK: missing-file or-true stderr-discarded loop-in-pipe errno=ENOENT path=images/b.md status=1
    echo "queued $f"
done
echo "queue ready"
