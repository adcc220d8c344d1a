#!/bin/bash
# HARK: title xargs -P4: one of eight jobs fails, 123 is swallowed
# HARK: case tags=xargs,parallel,nested
mkdir -p thumbs
printf '%s\n' a b c d e f g h | xargs -P4 -n1 ./mkthumb 2>/dev/null || true   # HARK: missing-file xargs or-true stderr-discarded errno=ENOENT path=img/f.ppm status=123 id=x cmd=xargs
ls thumbs | wc -l
