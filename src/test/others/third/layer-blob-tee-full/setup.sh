#!/bin/bash
set -e
mkdir -p blobs rootfs/usr/share
mount -t tmpfs -o size=64k tmpfs blobs
head -c 200000 /dev/zero | tr '\0' 'x' > rootfs/usr/share/data.bin
