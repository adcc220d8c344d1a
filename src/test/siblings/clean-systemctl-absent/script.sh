#!/bin/bash
# HARK: silent
# HARK: title a post-install script that asks for systemd, udev and update-rc.d and does without
# HARK: case tags=package,probe
set -e
action=${1:-configure}
if [ "$action" = configure ]; then
    if [ -d /run/systemd/system-none ] && command -v systemctl >/dev/null; then
        systemctl daemon-reload || true
    fi
    if [ -x /usr/sbin/update-rc-none.d ]; then update-rc-none.d app defaults >/dev/null; fi
    command -v udevadm-none >/dev/null 2>&1 && udevadm-none trigger || true
    getent passwd acmesvc-none >/dev/null || echo "would add user acmesvc"
    for d in var/lib/app var/log/app; do
        [ -d "$d" ] || mkdir -p "$d"
    done
    rm -f etc/app.conf.dpkg-old
fi
echo "configured"
