#!/bin/bash
# HARK: title nvm use | tee changes PATH in the pipeline's subshell only; the bundler is not found later
# Prepares a checkout of the front end: node version from .nvmrc, then the bundles.
set -eu
export NVM_DIR="$PWD/opt/nvm"
. "$NVM_DIR/nvm.sh"
log=setup.log
: > "$log"

[ -f .npmrc ] && cat .npmrc >> "$log"
want=$(cat .nvmrc)
nvm use "$want" 2>&1 | tee -a "$log" # HARK: also

mkdir -p public
for js in assets/*.js; do
    name=${js##*/}
    if [ ! -e "public/$name" ] || [ "$js" -nt "public/$name" ]; then
        # HARK: command-not-found|env-lost subshell or-true stderr-discarded status=127
        esbundle --minify "$js" > "public/$name" 2>> "$log" || echo "$name is unchanged"
    fi
done
echo "front end is ready"
