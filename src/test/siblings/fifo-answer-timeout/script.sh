#!/bin/bash
# HARK: title a daemon never answers on its fifo; read -t gives up and the default goes on
# HARK: case tags=timeout,read
set -u
mkfifo ctl
exec 3<> ctl
read -r -t 0.2 -u 3 mode   # HARK: timeout|nonzero-exit no-errexit status=142
exec 3>&-
echo "mode: ${mode:-active}"
