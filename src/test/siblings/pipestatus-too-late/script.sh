#!/bin/bash
# HARK: title PIPESTATUS is read after an echo; it is that of the echo
# HARK: case tags=pipeline,backup
mkdir -p backup
tar cf - www db 2>/dev/null | gzip > backup/site.tgz   # HARK: missing-file no-pipefail stderr-discarded errno=ENOENT path=db status=2
echo "archive written"
if [ "${PIPESTATUS[0]}" -ne 0 ]; then
    echo "tar failed" >&2
    exit 1
fi
echo "backup verified"
