#!/bin/sh
# HARK: title a step names an interpreter that is not there; its count ends with the pipe's subshell
# HARK: run dash script.sh
set -eu
bad=0
printf '%s\n' 01-a 02-b | while read -r step; do
    # HARK: bad-interpreter|exec-failed|command-not-found|nonzero-exit loop-in-pipe output-discarded errno=ENOENT path=steps/02-b status=127
    "steps/$step" >> steps.log 2>&1 || bad=$((bad + 1))
done
[ "$bad" -eq 0 ] && echo "all steps done"
