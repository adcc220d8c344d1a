#!/bin/bash
# HARK: title $(command -v tool) is empty, so the options become the command
# HARK: case tags=variable,path
set -u
MKFS=$(command -v mkfs.acme)   # HARK: extra
mkdir -p img
$MKFS -L data img/disk 2>/dev/null || echo "image exists already"   # HARK: command-not-found|unset-variable-path or-true stderr-discarded status=127 cmd=$MKFS
echo "images: $(ls img | wc -l)"
