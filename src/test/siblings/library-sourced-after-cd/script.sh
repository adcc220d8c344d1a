#!/bin/bash
# HARK: title a library is sourced by a path from where the script has gone to, and used from a third folder
set -u
cd tree/work
. ../lib/publish.sh
mkdir -p out
cd out
publish ../index.html   # HARK: also P
echo "published"
