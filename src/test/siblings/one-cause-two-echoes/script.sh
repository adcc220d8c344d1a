#!/bin/bash
# HARK: title the schema is not fetched; validation and publication go on without it
# HARK: case tags=several,haystack
mkdir -p work pub
cp schemas/v3.xsd work/schema.xsd 2>/dev/null || true   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=schemas/v3.xsd status=1
for f in a b; do
    echo "<$f/>" > work/$f.xml
    grep -q . work/schema.xsd 2>/dev/null || true   # HARK: extra
done
cp work/schema.xsd pub/ 2>/dev/null || echo "schema unchanged"   # HARK: extra
cp work/*.xml pub/
ls pub
