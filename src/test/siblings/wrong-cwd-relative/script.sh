#!/bin/bash
# HARK: title a job is started from another directory, its relative path points to nothing
# HARK: case tags=cwd,nested
set -e
( cd jobs && ./nightly.sh >/dev/null 2>&1 ) || true   # HARK: missing-file or-true output-discarded stderr-discarded subshell errno=ENOENT path=conf/nightly.env status=1 call=open id=n cmd=./nightly.sh
echo "nightly job queued"
