#!/bin/bash
# HARK: title The text of a nested shell fails on its third line
set -eu
mkdir -p out
inside() {
    bash -c '
        cd "$1"
        cp settings.ini ../out/ 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=settings.ini status=1 cmd=cp
        ls > ../out/list
    ' inside "$1"
}
inside data
echo "staged $(cat out/list)"
