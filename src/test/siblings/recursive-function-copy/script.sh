#!/bin/bash
# HARK: title a recursive copy function meets a dangling link three levels down
# HARK: case tags=function,recursion
mirror() {
    local e
    mkdir -p "$2"
    for e in "$1"/*; do
        if [ -d "$e" ]; then mirror "$e" "$2/${e##*/}"
        else cp "$e" "$2/" 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=tree/a/b/logo.svg status=1
        fi
    done
}
mirror tree copy
find copy -type f | wc -l
