#!/bin/bash
# HARK: title an old-style substitution in an argument; set -e does not see its status
# HARK: case tags=substitution,release
set -e
mkdir -p build
printf 'rev=%s date=%s\n' "`cat build/REVISION 2>/dev/null`" "`date -u -d @0 +%F`" > build/stamp # HARK: missing-file subst-status-ignored stderr-discarded errno=ENOENT path=build/REVISION status=1 call=open cmd=cat
cat build/stamp
