#!/bin/bash
# HARK: title a loop fails in many of its rounds, each time on another file: one cause, one finding
# HARK: case tags=loop,repeat
set -euo pipefail
mkdir -p out
gather() {
    local host=$1
    sort "facts/$host.txt" >"out/$host" 2>>out/errors || :   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=facts/db1.txt|facts/db2.txt|facts/web3.txt status=2
}
for host in db1 db2 web1 web2 web3; do
    gather "$host"
done
cat out/web* | wc -l
