#!/bin/bash
# HARK: title declare hides the status of wc on a missing file
# HARK: case tags=substitution,function
set -euo pipefail
quota() {
    declare -i used=$(wc -l < spool/$1.list)   # HARK: missing-file local-masks-status errno=ENOENT path=spool/mail.list status=1 call=open cmd=wc
    echo "quota of $1: $used of 100"
}
quota mail
