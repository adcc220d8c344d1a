#!/bin/bash
# HARK: silent
# HARK: title counts files of a pattern that matches none, under pipefail
# HARK: case tags=glob,pipeline
set -euo pipefail
old=$(ls *.bak 2>/dev/null | wc -l || true)
echo "old backups: $old"
new=$(ls *.sh 2>/dev/null | wc -l)
echo "scripts: $new"
ls -- *.tmp 2>/dev/null | head -n 3 || :
largest=$(ls -S *.dump 2>/dev/null | head -n 1 || true)
echo "largest: ${largest:-none}"
