#!/bin/bash
# HARK: title a function reads its setting by local, the file was renamed
# HARK: case tags=function,local
set -eu
echo 8080 > conf.port
port_of() {
    local p=$(cat conf.prt)   # HARK: missing-file local-masks-status errno=ENOENT path=conf.prt status=1
    echo "${p:-80}"
}
echo "listening on $(port_of)"
