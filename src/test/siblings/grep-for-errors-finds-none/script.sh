#!/bin/bash
# HARK: title the check greps for ERROR in the output of a tool that cannot read its input
cksum schema.lock 2>&1 | grep -q ERROR && exit 1   # HARK: missing-file no-pipefail errno=ENOENT path=schema.lock status=1
echo "schema is locked"
