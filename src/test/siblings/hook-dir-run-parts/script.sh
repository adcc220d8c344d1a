#!/bin/bash
# HARK: title a run-parts-like loop over post-install hooks counts successes and never looks at the rest
# HARK: case tags=nested,loop,install
ran=0
for hook in hooks.d/[0-9]*; do
    [ -x "$hook" ] || continue
    if "$hook" >/dev/null 2>&1; then ran=$((ran + 1)); fi   # HARK: missing-file if-condition output-discarded stderr-discarded errno=ENOENT path=ca/bundle.crt status=1 id=h cmd=hooks.d/20-certs
done
echo "hooks finished"
