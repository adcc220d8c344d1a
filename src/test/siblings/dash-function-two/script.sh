#!/bin/sh
# HARK: title dash: a step function wraps commands and drops their status
# HARK: run sh script.sh
step() { echo "== $1"; shift; "$@" >> steps.log 2>&1; }
step "clean" rm -rf out
step "make" mkdir out
step "copy" cp data/in.csv out/   # HARK: missing-file no-errexit stderr-discarded output-discarded errno=ENOENT path=data/in.csv status=1 also=4 cmd=cp
echo "all steps done"
