#!/bin/bash
# HARK: title printf -v is given words instead of a number, and the padding is that of zero
# HARK: case tags=builtin,release
set -u
build=$(cut -d= -f2 build.properties)
printf -v padded '%05d' "$build" 2>/dev/null   # HARK: nonzero-exit stderr-discarded no-errexit status=1
touch "app-$padded.pkg"
ls app-*.pkg
