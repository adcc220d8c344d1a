#!/bin/bash
# HARK: title tar x of a member that is not in the archive
# HARK: case tags=package,install
mkdir -p unpack
tar xf app.tar -C unpack bin/app etc/app.conf 2>/dev/null   # HARK: nonzero-exit|missing-file stderr-discarded no-errexit status=2
ls unpack
echo "unpacked"
