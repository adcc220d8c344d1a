#!/bin/bash
# HARK: title only the first names are to be seen, and head cuts the archive short with them
# HARK: case modes=live,split
set -e
mkdir -p out
tar cvzf out/logs.tgz logs | head -n 1   # HARK: broken-pipe|truncated-output|nonzero-exit no-pipefail status=2
[ -f out/logs.tgz ]
rm -rf logs
echo "logs archived"
