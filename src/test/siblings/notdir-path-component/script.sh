#!/bin/bash
# HARK: title a settings path leads through a file: not a directory
# HARK: case tags=errno,config
set -u
mkdir -p run
level=$(cat settings.conf/log/level 2>/dev/null || true)   # HARK: not-a-directory|missing-file or-true stderr-discarded errno=ENOTDIR path=settings.conf/log/level status=1 call=open
level=${level:-info}
echo "$level" > run/level
echo "log level $level"
