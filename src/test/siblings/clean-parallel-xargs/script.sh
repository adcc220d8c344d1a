#!/bin/bash
# HARK: silent
# HARK: title xargs -P with jobs that are all fine, and one that asks a question
# HARK: case tags=xargs,parallel
set -euo pipefail
mkdir -p out
seq 1 12 | xargs -P4 -I{} sh -c 'test -e out/{} || echo {} > out/{}'
ls out | wc -l
seq 1 4 | xargs -n1 sh -c '[ $(($1 % 2)) = 0 ] && echo "even $1"; exit 0' _
printf '' | xargs -r false
