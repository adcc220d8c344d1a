#!/bin/bash
# HARK: title cp of four files does three and says so to nobody
# HARK: case tags=install,partial
dest=root/etc/acme
mkdir -p "$dest"
cp -p acme.conf acme.rules acme.keys acme.users "$dest" 2>/dev/null; echo "copied"   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=acme.keys status=1
ls "$dest" | wc -l
