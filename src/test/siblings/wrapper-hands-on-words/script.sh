#!/bin/bash
# HARK: title A function that only adds options is called for a tag that is not there
# HARK: case needs=git
set -u
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
g() { git -C repo -c user.name=dev -c user.email=dev@example.org "$@"; }
git init -q -b main repo
g commit -q --allow-empty -m "first"
g tag v1
g checkout -q v2 2> checkout.log   # HARK: nonzero-exit no-errexit stderr-discarded status=1 cmd=g
g commit -q --allow-empty -m "second"
echo "commits: $(g rev-list --count HEAD)"
