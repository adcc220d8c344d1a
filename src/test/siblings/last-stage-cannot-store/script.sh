#!/bin/bash
# HARK: title the last stage of a pipeline cannot store what comes, and nobody asks it
# HARK: case tags=pipe
store() {
    mkdir -p inbox
    tee "spool/$1.txt" >"inbox/$1.txt" 2>/dev/null # HARK: missing-file no-errexit stderr-discarded errno=ENOENT path=spool/mon.txt call=open status=1
}
printf '%s\n' 7 9 11 | store mon # HARK: also
echo "stored mon"
