#!/bin/bash
# HARK: silent
# HARK: title files are put in place only where they differ, services told only where they run
# HARK: case tags=deploy
set -euo pipefail
mkdir -p live
changed=0
for f in a.conf b.conf; do
    if ! cmp -s "$f" "live/$f"; then cp "$f" "live/$f"; changed=$((changed + 1)); fi
done
cmp -s a.conf live/a.conf && echo "a in place"
[ -f run/app.pid ] && kill -HUP "$(cat run/app.pid)" || echo "not running"
pgrep -x acme-daemon-none >/dev/null || echo "no daemon"
diff -u a.conf b.conf > ab.patch || true
echo "$changed changed, patch of $(wc -l < ab.patch) lines"
