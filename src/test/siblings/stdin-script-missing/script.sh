#!/bin/bash
# HARK: title a script piped to bash -s: what makes it is missing, so bash runs nothing and is content
# HARK: case tags=pipeline,deploy
set -e
cat remote-steps.sh 2>/dev/null | bash -s -- prod   # HARK: missing-file no-pipefail stderr-discarded errno=ENOENT path=remote-steps.sh status=1 call=open
echo "steps done"
