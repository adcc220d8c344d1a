#!/bin/bash
# HARK: silent
# HARK: title cat f 2>/dev/null with a default, rm of what may be there, [ -s ], -include like sourcing
# HARK: case tags=small,optional
set -eu
user=$(cat state/user 2>/dev/null || whoami)
count=$(cat state/count 2>/dev/null) || count=0
mkdir -p state
echo $((count + 1)) > state/count
for rc in /etc/acme-nonerc "$HOME/.acmerc" ./acmerc; do
    if [ -f "$rc" ]; then . "$rc"; fi
done
rm -f state/*.bak state/lock
test -L latest && rm latest
[ -s state/errors ] && cat state/errors
unalias ll 2>/dev/null || true
unset -f helper_none
echo "$user ${LEVEL:-info} $(cat state/count)"
