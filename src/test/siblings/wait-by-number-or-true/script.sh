#!/bin/bash
# HARK: title a job is waited for by its number, and its status thrown away
set -eu
mkdir -p out
cp assets/logo.svg out/ 2>/dev/null & copy=$!   # HARK: missing-file background-not-waited or-true stderr-discarded errno=ENOENT path=assets/logo.svg status=1
cp assets/page.html out/
wait "$copy" || true
ls out
