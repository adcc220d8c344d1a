#!/bin/bash
# HARK: title deactivate restores an old PATH that lacks the SDK added in between
# HARK: case tags=env,path,python
OLD_PATH=$PATH
. venv/bin/activate
export PATH="$PWD/sdk/bin:$PATH"
sdkc --version
deactivate
mkdir -p obj
sdkc compile main.sdk -o obj/main 2>/dev/null || echo "main is up to date"   # HARK: command-not-found|env-lost|path-shadowed or-true stderr-discarded status=127 also=8|venv/bin/activate:3|venv/bin/activate:2
echo "linked"
