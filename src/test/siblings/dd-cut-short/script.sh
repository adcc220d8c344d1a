#!/bin/bash
# HARK: title dd writes to a full device; its summary and its error are both discarded
# HARK: case tags=write,backup
set -u
dd if=image.raw of=disk/backup.raw bs=4k 2>/dev/null   # HARK: no-space|write-failed|truncated-output stderr-discarded no-errexit errno=ENOSPC status=1 call=write
sync -f . 2>/dev/null || true
echo "image written"
