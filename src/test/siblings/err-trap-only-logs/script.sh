#!/bin/bash
# HARK: title a trap on ERR writes a line to a log, and the script goes on to exit 0
# HARK: case tags=trap,backup
trap 'echo "failed: $BASH_COMMAND" >> errors.log' ERR
mkdir -p backup
cp -a database backup/ 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=database status=1
cp -a uploads backup/
echo "backup of $(ls backup | wc -l) folders"
