#!/bin/bash
# HARK: title a list of files is compressed by xargs; one is gone
# HARK: case tags=xargs
set -e
cat list.txt | xargs -n1 gzip -k 2>/dev/null || true   # HARK: missing-file or-true xargs stderr-discarded errno=ENOENT path=b.log status=123 cmd=xargs
ls *.gz
