#!/bin/bash
# HARK: title nightly encrypted backup: tar cannot find one of its folders, the pipe to openssl succeeds
# HARK: case needs=openssl
set -eu
DEST=vault
KEYFILE=conf/backup.key
mkdir -p "$DEST"

if [ -f conf/backup.local ]; then
    . conf/backup.local
fi
if ! command -v pigz-none > /dev/null 2>&1; then
    compress="gzip -n"
else
    compress=pigz-none
fi

paths_of() {
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$1"
}

seal() {
    openssl enc -aes-256-cbc -pbkdf2 -iter 1000 -nosalt -pass "file:$KEYFILE"
}

prune() {
    ls -1 "$DEST"/*.enc 2>/dev/null | sort -r | tail -n +8 | xargs -r rm --
}

for set in system app; do
    out=$DEST/$set.tgz.enc
    # HARK: missing-file|nonzero-exit no-pipefail stderr-discarded errno=ENOENT path=srv/app/uploads status=2 cmd=tar
    tar -cf - $(paths_of "conf/$set.paths") 2>/dev/null | $compress | seal > "$out.part"
    mv "$out.part" "$out"
    echo "sealed $set"
done
prune
rm -f "$DEST"/*.part
[ -s "$DEST/system.tgz.enc" ] && [ -s "$DEST/app.tgz.enc" ]
echo "backup complete"
