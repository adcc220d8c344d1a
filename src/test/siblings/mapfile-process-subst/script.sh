#!/bin/bash
# HARK: title mapfile < <(cmd): the producer's status is lost, the list is empty
# HARK: case tags=process-substitution,array,release
set -eo pipefail
mapfile -t tags < <(grep '^v' meta/tags.txt | sort -V)   # HARK: missing-file subst-status-ignored errno=ENOENT path=meta/tags.txt status=2 call=open cmd=grep
last=${tags[*]: -1}
last=${last:-v0.0.0}
echo "next release after $last: ${last%.*}.$(( ${last##*.} + 1 ))"
