#!/bin/sh
# HARK: title a function of a sourced library cannot remove what it was told to, and nobody hears
# HARK: case user=nobody
# HARK: run sh script.sh
set -u
. ./lib/purge.sh
for dir in old/*/; do
    purge "$dir" # HARK: also
    echo "purged ${dir%/}"
done
