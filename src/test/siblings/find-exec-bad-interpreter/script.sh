#!/bin/bash
# HARK: title find -exec: the checker's interpreter is gone, find itself ends well
set -eu
mkdir -p out
find lib -name '*.txt' -exec tools/check {} \; > out/report 2> out/errors   # HARK: bad-interpreter|exec-failed|missing-file find-exec stderr-discarded errno=ENOENT path=tools/check call=exec status=1 cmd=find
echo "checked: $(grep -c bad out/report || true) bad"
