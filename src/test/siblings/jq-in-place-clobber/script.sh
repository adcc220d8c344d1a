#!/bin/bash
# HARK: title jq has no -i; the version bump empties package.json
# HARK: case tags=clobber,jq,release needs=jq
set -euo pipefail
cp package.base package.json
jq '.version = "2.0.0"' package.json > package.json   # HARK: file-clobbered|truncated-output program-ignored-it
echo "bumped: $(grep -c version package.json || true)"   # HARK: extra
