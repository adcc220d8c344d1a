#!/bin/bash
# HARK: title curl cannot create its output file: the directory is not there
# HARK: case tags=network,write needs=curl
set -u
fetch() { curl -s -o "vendor/js/$1" "file://$PWD/cdn/$1"; }   # HARK: missing-file|write-failed|nonzero-exit or-true errno=ENOENT path=vendor/js/a.js status=23 call=open cmd=curl
for f in a.js b.js; do
    fetch $f || continue   # HARK: also
    echo "fetched $f"
done
echo "vendoring done"
