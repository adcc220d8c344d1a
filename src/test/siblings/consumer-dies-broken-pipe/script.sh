#!/bin/bash
# HARK: title the loader dies at its first row; the producer meets a broken pipe and says nothing
# HARK: case tags=pipeline,nested
set -u
mkdir -p db
seq 1 30000 | ./load db/main.db >/dev/null 2>&1   # HARK: missing-file no-errexit output-discarded stderr-discarded errno=ENOENT path=db/main.db status=1 id=l cmd=./load
echo "load finished"
