#!/bin/bash
# HARK: title one line with three commands and ;: only the last one counts
# HARK: case tags=small,one-liner
set -u
mkdir -p o; cp header.txt o/h; cat o/h body.txt > o/page 2>/dev/null; echo "page built"   # HARK: missing-file no-errexit last-command-wins errno=ENOENT path=header.txt status=1 cmd=cp id=c
wc -l < o/page
