#!/bin/bash
# HARK: title diff -q answers 0 or 1 for nine files, and 2 for the one whose reference is gone
# HARK: case tags=haystack,loop
set -eu
changed=0
for f in current/*.conf; do
    if ! diff -q "$f" "golden/${f##*/}" >/dev/null 2>&1; then   # HARK: missing-file if-condition negated output-discarded stderr-discarded errno=ENOENT path=golden/f6.conf status=2
        changed=$((changed + 1))
        cp "$f" drift/
    fi
done
echo "configurations that drifted: $changed"
