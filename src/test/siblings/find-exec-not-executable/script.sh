#!/bin/bash
# HARK: title find -exec: the formatter lost its x bit, nothing is formatted
set -u
find src -name '*.c' -exec ./fmt.sh {} ';' 2>/dev/null   # HARK: permission-denied|exec-failed find-exec stderr-discarded errno=EACCES path=fmt.sh call=exec status=1 cmd=find
cat src/a.c
