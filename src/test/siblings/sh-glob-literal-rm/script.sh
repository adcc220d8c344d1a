#!/bin/sh
# HARK: title /bin/sh: for f in *.po with no match runs once with the literal pattern
# HARK: run sh script.sh
# HARK: case tags=dash,glob,loop
set -u
mkdir -p locale
for f in po/*.po; do
    l=$(basename "$f" .po)
    sed 's/^msg/MSG/' "$f" > "locale/$l.mo" 2>/dev/null || continue   # HARK: empty-glob|missing-file or-true stderr-discarded errno=ENOENT path=po/*.po status=2 call=open
    echo "compiled $l"
done
echo "catalogues compiled"
