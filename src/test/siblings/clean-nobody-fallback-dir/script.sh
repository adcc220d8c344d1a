#!/bin/bash
# HARK: silent
# HARK: title a user without rights: /etc is tried, the home directory is taken
# HARK: case user=nobody tags=non-root,fallback
set -u
if ! mkdir -p /etc/acme-none 2>/dev/null; then
    conf=$PWD/conf
    mkdir -p "$conf"
else
    conf=/etc/acme-none
fi
{ : > /var/log/acme-none.log; } 2>/dev/null && log=/var/log/acme-none.log || log=$PWD/acme.log
echo "started" >> "$log"
echo "a=1" > "$conf/a"
cat "$conf/a" "$log"
id -u
