#!/bin/bash
# HARK: title mv of a pattern that matches nothing: the literal star goes to mv
# HARK: case tags=glob,log
rotate() {
    mkdir -p old
    mv log/*.log.1 old/ 2>/dev/null   # HARK: empty-glob|missing-file stderr-discarded no-errexit errno=ENOENT path=log/*.log.1 status=1
    ls old | wc -l
}
rotate
echo "rotated"
