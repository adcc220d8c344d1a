#!/bin/bash
# HARK: title the image is mounted read-only; the version stamp is not written
# HARK: case tags=errno,write,docker
set -e
stamp() { echo "$1" > image/etc/stamp; }   # HARK: read-only|write-failed or-true stderr-discarded errno=EROFS path=image/etc/stamp status=1 call=open cmd=echo
stamp v7 2>/dev/null || :   # HARK: also
echo "image stamped: $(cat image/etc/stamp)"
