#!/bin/bash
# HARK: case needs=make,gcc
# HARK: title make -k goes on without an object whose header is missing, and the archive has one less
set -eu
# HARK: missing-file|nonzero-exit or-true output-discarded stderr-discarded errno=ENOENT path=audio/codec.h status=2 call=open also=opus.c:1|Makefile:6
make -k all > build.log 2>&1 || :
ar rc libsound.a ./*.o
ar t libsound.a | wc -l
echo "library packed"
