#!/bin/bash
# HARK: title an && chain under set -e stops in the middle; nobody notices
# HARK: case tags=errexit,list
set -e
mkdir -p stage
echo 1 > stage/a
cp stage/a stage/b && chmod 600 stage/c && mv stage/b stage/final   # HARK: missing-file if-condition no-errexit errno=ENOENT path=stage/c status=1 call=stat cmd=chmod
ls stage
