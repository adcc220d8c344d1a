#!/bin/bash
# HARK: title docker-entrypoint-initdb.d: .sql through a program, .sh sourced; the sourced one fails
# HARK: case tags=docker,nested,source
set -e
init() {
    for f in initdb.d/*; do
        case $f in
            *.sh) . "$f" || : ;;   # HARK: missing-file or-true errexit-disabled-in-condition errno=ENOENT path=initdb.d/data/roles.txt status=1 call=open id=i cmd=.
            *.txt) cat "$f" > /dev/null ;;
        esac
    done
}
init
echo "database initialised"
