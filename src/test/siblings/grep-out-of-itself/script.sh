#!/bin/bash
# HARK: title grep -v x f > f: the file is emptied before grep reads it
# HARK: case tags=clobber,grep
cp denylist.orig denylist
grep -v '^#' denylist > denylist 2>/dev/null   # HARK: file-clobbered|nonzero-exit|truncated-output stderr-discarded no-errexit program-ignored-it
echo "denylist has $(wc -l < denylist) entries"
