#!/bin/bash
# HARK: title a broken JSON file: jq fails, the value is empty
# HARK: case needs=jq
set -u
region=$(jq -r .region deploy.json 2>/dev/null)   # HARK: nonzero-exit subst-status-ignored stderr-discarded no-errexit status=4
echo "deploying to ${region:-eu-1}"
