#!/bin/bash
# HARK: title the project's own bin/date comes first in PATH and knows no -d
# HARK: case tags=env,path
export PATH="$PWD/bin:$PATH"
mkdir -p logs
stamp=$(date -u -d @86400 +%F 2>/dev/null)   # HARK: path-shadowed|nonzero-exit stderr-discarded subst-status-ignored no-errexit status=64
touch "logs/app-${stamp:-undated}.log"
ls logs
