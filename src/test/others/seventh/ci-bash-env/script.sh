#!/bin/bash
# runs the steps of the pipeline, each with the environment of the project
set -euo pipefail
cd "$(dirname "$0")"
rm -rf out
# bash reads this file before every step
export BASH_ENV="$PWD/ci/env.sh" # HARK: also ENV
for step in steps/*.sh; do
    echo "step $(basename "$step" .sh)"
    bash "$step" # HARK: startup-file|missing-file|source-missing program-ignored-it errno=ENOENT path=ci/env.sh call=open id=ENV
done
unset BASH_ENV
[ -s out/manifest ]
echo "pipeline green"
# HARK: case needs=xz tags=ci
