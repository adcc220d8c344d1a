#!/bin/bash
# HARK: title A wrapper around tar hands on the name of an archive that is not there
set -u
mkdir -p out
unpack() { tar -C out -xf "$@"; }
tar -cf base.tar base
unpack base.tar
unpack extra.tar 2>/dev/null || true   # HARK: missing-file|nonzero-exit or-true stderr-discarded errno=ENOENT path=extra.tar status=2 cmd=unpack
ls out
