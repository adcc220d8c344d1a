#!/bin/bash
# HARK: title a stage returns its failure, and the caller waves it through
stage() { cp "$1" out/ 2>/dev/null || return 1; echo "staged $1"; }   # HARK: missing-file stderr-discarded or-true errno=ENOENT path=b.bin status=1
mkdir -p out; echo 1 > a.bin
stage a.bin || true
stage b.bin || true   # HARK: extra
ls out
