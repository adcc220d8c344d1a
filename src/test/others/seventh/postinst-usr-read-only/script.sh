#!/bin/sh
# HARK: title post-install script: the unit goes to a read-only /usr, || : lets it pass
# HARK: case tags=tmpfs,dash
# HARK: run sh script.sh configure
set -e
ROOT=${DPKG_ROOT:-$PWD/root}
pkg=collector

case "${1:-}" in
    configure) ;;
    abort-upgrade|abort-remove) exit 0 ;;
    *) echo "postinst called with unknown argument" >&2; exit 1 ;;
esac

if ! grep -q "^$pkg:" "$ROOT/etc/passwd"; then
    echo "$pkg:x:990:990::/var/lib/$pkg:/usr/sbin/nologin" >> "$ROOT/etc/passwd"
fi
mkdir -p "$ROOT/var/lib/$pkg" "$ROOT/etc/systemd/multi-user.wants"
[ -e "$ROOT/etc/$pkg.conf" ] || cp share/$pkg.conf "$ROOT/etc/$pkg.conf"
rm -f "$ROOT/etc/$pkg.conf.dpkg-old"

unit=$ROOT/usr/lib/systemd/$pkg.service
# HARK: read-only|write-failed or-true stderr-discarded errno=EROFS call=open path=usr/lib/systemd/collector.service status=1
cp "share/$pkg.service" "$unit" 2>/dev/null || :
ln -sf "/usr/lib/systemd/$pkg.service" "$ROOT/etc/systemd/multi-user.wants/$pkg.service"
echo "$pkg configured and enabled"
