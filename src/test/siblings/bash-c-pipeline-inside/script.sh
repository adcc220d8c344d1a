#!/bin/bash
# HARK: title ssh-like remote command: bash -c '… | …' hides the first part's failure
# HARK: case tags=nested,pipeline
set -euo pipefail
remote() { bash -c "$1"; }
mkdir -p snap
remote 'cd snap && cat ../volumes/meta.json 2>/dev/null | sed s/x/y/ > meta.json'   # HARK: missing-file no-pipefail stderr-discarded errno=ENOENT path=volumes/meta.json status=1 call=open also=5 cmd=remote
echo "snapshot metadata: $(wc -c < snap/meta.json) bytes"
