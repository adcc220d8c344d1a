#!/bin/bash
# HARK: title export A=$(…) B=$(…): both statuses are lost, the second one matters
# HARK: case tags=ci,env
set -euo pipefail
export GIT_SHA=$(printf 'abc1234') IMAGE_TAG=$(cat ci/tag 2>/dev/null)   # HARK: missing-file export-masks-status stderr-discarded errno=ENOENT path=ci/tag status=1 call=open cmd=cat
mkdir -p out
echo "image:${IMAGE_TAG:-latest}" > out/ref
cat out/ref
