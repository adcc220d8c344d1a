#!/bin/bash
# HARK: title if ! awk finds leaks in a log; the tool that writes the log was renamed
# HARK: case tags=ci,negated
set -e
./leaktest > /dev/null
if ! awk '/lost:/ { bad = 1 } END { exit !bad }' leak.log 2>/dev/null; then   # HARK: missing-file if-condition negated stderr-discarded errno=ENOENT path=leak.log status=2 call=open
    echo "no leaks"
else
    echo "leaks found"; exit 1
fi
