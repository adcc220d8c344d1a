#!/bin/bash
# HARK: title a step that xargs runs ends at its first failure; the pipe's end is content
set -eu
printf '%s\n' a b c | xargs -n 1 sh ./load.sh 2>>load.log | sed 's/^/loaded /' # HARK: also
echo finished
