#!/bin/bash
# HARK: title ! grep -rn TODO on a directory that does not exist: the check passes
# HARK: case tags=ci,negated
set -euo pipefail
check() { ! grep -rn 'FIXME' "$1" > findings.txt 2>/dev/null; }   # HARK: missing-file negated stderr-discarded errno=ENOENT path=source/core status=2
check source/core
echo "no FIXME left"
