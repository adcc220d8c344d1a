#!/bin/bash
# HARK: title somebody left a file called cache; mkdir -p and cp into it fail with ENOTDIR
# HARK: case tags=errno,deploy
umask 022
mkdir -p cache/img 2>/dev/null   # HARK: not-a-directory|nonzero-exit stderr-discarded no-errexit status=1
for i in logo icon; do
    cp "img/$i.svg" cache/img/ 2>/dev/null   # HARK: extra
done
echo "image cache warmed"
