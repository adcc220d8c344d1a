#!/bin/bash
set -e
mkdir disk
head -c 20000 /dev/zero > image.raw
ln -s /dev/full disk/backup.raw
