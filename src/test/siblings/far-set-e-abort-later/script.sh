#!/bin/bash
# HARK: title an optional-looking copy is the cause, the abort by set -e comes later without the reason
# HARK: case exit=2 tags=far-from-cause,errexit
set -e
mkdir -p chroot/etc chroot/bin
cp etc/passwd.tmpl chroot/etc/passwd 2>/dev/null || true   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=etc/passwd.tmpl status=1
for t in sh ls cat; do ln -s "/bin/$t" "chroot/bin/$t"; done
echo "tools linked"
echo "locale" > chroot/etc/locale
owner=$(awk -F: '$3 == 0 { print $1 }' chroot/etc/passwd 2>/dev/null)   # HARK: extra
echo "owner $owner"
