#!/bin/bash
# HARK: title a project's own gzip comes first in PATH and takes no options; the real one is called by its path once
# HARK: case tags=path,shadow
PATH=$PWD/tools:$PATH
echo one > a.log; echo two > b.log
/usr/bin/gzip -k a.log
gzip -k b.log 2>/dev/null   # HARK: path-shadowed|nonzero-exit stderr-discarded no-errexit status=64
ls *.gz
