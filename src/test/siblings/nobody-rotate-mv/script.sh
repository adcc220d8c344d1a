#!/bin/bash
# HARK: title log rotation by a user who may not rename in the log directory
# HARK: case user=nobody tags=non-root,log
rotate() {
    local f=$1
    mv -f "$f" "$f.1" 2>/dev/null   # HARK: permission-denied stderr-discarded no-errexit errno=EACCES path=log/app.log status=1 call=rename
    : > new.log
}
rotate log/app.log
echo "rotated"
