#!/bin/bash
# HARK: title a function ends with echo, so its caller's || never sees the failed link
# HARK: case tags=function,status
activate() {
    ln -sfn "releases/$1" current/live 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit last-command-wins errno=ENOENT path=current/live status=1 call=symlink
    echo "activated $1"
}
activate v9 || { echo "activation failed" >&2; exit 1; }
ls -d releases/* 2>/dev/null | wc -l
