#!/bin/bash
# HARK: title an error handler says sorry to its log and ends with exit 0
# HARK: case tags=exit-zero,function
die() { echo "fatal: $*" >> run.log; exit 0; }
mkdir -p target
stage() { cp -r payload/"$1" target/ 2>/dev/null || die "cannot stage $1"; }   # HARK: missing-file exit-zero or-true stderr-discarded errno=ENOENT path=payload/modules status=1
stage kernel
stage modules
stage initrd
echo "boot image complete"
