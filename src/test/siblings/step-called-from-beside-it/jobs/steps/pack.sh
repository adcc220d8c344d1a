#!/bin/bash
# packs the folder it is called in
cp manifest packed.manifest 2>/dev/null   # HARK: missing-file no-errexit stderr-discarded errno=ENOENT path=manifest call=stat status=1
ls > listing
