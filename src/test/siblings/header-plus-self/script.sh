#!/bin/bash
# HARK: title { header; cat file; } > file: cat notices, the group's status does not matter
# HARK: case tags=clobber,group
set -u
cp NOTICE.orig NOTICE
{ echo "Copyright 2024"; cat NOTICE 2>/dev/null; } > NOTICE   # HARK: file-clobbered|nonzero-exit|truncated-output stderr-discarded no-errexit program-ignored-it status=1 cmd=cat
echo "notice has $(wc -l < NOTICE) lines"
