#!/bin/bash
# HARK: title pushd fails, the theme is copied from the wrong place
# HARK: case tags=cd,build
mkdir -p out
echo root > style.css
pushd themes/dark >/dev/null 2>&1   # HARK: cd-failed|missing-file output-discarded stderr-discarded no-errexit errno=ENOENT path=themes/dark status=1
cp style.css "$OLDPWD/out/" 2>/dev/null || cp style.css out/ # HARK: extra
popd >/dev/null 2>&1 # HARK: extra
echo "theme built: $(cat out/style.css)"
