#!/bin/bash
# HARK: title rsync takes the list of files from a file that is not there
# HARK: case tags=rsync,backup needs=rsync
rsync -a --files-from=etc/backup.list . copy/ >/dev/null 2>&1 || true   # HARK: missing-file|nonzero-exit or-true output-discarded stderr-discarded errno=ENOENT path=etc/backup.list call=open
echo "synced"
