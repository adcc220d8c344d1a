#!/bin/bash
# HARK: title a read-only volume: mv falls back to copying and fails
# HARK: case tags=errno,deploy
set -u
echo v2 > app.new
mv -f app.new volume/app 2>/dev/null || rm -f app.new   # HARK: read-only or-true stderr-discarded errno=EROFS path=volume/app status=1 call=unlink
echo "serving $(cat volume/app)"
