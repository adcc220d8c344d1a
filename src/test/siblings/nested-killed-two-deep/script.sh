#!/bin/bash
# HARK: title bash starts bash starts a worker that dies of SIGABRT; both layers look away
# HARK: case tags=signal,nested
set -u
bash stage/outer.sh > stage.log 2>&1
echo "stage finished"
