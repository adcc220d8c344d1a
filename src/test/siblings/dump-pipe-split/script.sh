#!/bin/bash
# HARK: title the dump tool fails behind a pipe into split; the old parts were removed before
# HARK: case tags=backup,pipeline,nested
set -eu
mkdir -p parts
rm -f parts/*
./dump --all 2>/dev/null | split -l 2 - parts/dump.   # HARK: missing-file no-pipefail stderr-discarded errno=ENOENT path=tables/orders status=1 id=d
ls parts | wc -l
echo "dump split"
