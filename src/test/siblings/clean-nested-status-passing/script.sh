#!/bin/bash
# HARK: silent
# HARK: title scripts call scripts with statuses as answers, and the outermost one decides
# HARK: case tags=nested
set -euo pipefail
if ./need-update.sh; then echo "update"; else
    case $? in 1) echo "no update needed" ;; *) echo "check broke" >&2; exit 2 ;; esac
fi
level=$(./level.sh) && echo "level $level" || echo "level ${level:-?} with a warning"
bash -c 'exit 7' || [ $? -eq 7 ] && echo "seven as agreed"
