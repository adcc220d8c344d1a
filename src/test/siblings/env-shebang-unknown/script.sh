#!/bin/bash
# HARK: title #!/usr/bin/env with an interpreter that is not installed
# HARK: case tags=exec,nested
set -u
mkdir -p site
for gen in gen/*; do
    "$gen" site >/dev/null 2>&1 && echo "ran ${gen##*/}"   # HARK: command-not-found|bad-interpreter|exec-failed output-discarded stderr-discarded if-condition no-errexit status=127 cmd=gen/feed
done
ls site
