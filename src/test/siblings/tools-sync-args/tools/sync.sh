#!/bin/bash
# HARK: title a script in a sub directory with options; one region has no endpoint file
# HARK: run bash -eu tools/sync.sh --dry 0 eu us ap
# HARK: case tags=entry,deploy
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ "$1" = --dry ] && dry=$2
shift 2
for region; do
    url=$(cat "$here/../endpoints/$region" 2>/dev/null || true)   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=endpoints/us status=1 call=open
    [ "$dry" = 1 ] || echo "push to ${url:-default}" >> sync.plan
done
echo "regions: $#"
