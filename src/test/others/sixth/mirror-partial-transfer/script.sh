#!/bin/bash
# HARK: title mirror that takes every rsync status from 23 up for files that vanished
# mirror.sh SRC DST - push the site to the standby; run from cron every ten minutes
# HARK: run bash script.sh site mirror

src=${1:?source} dst=${2:?destination}
log=mirror.log
lock=.mirror.lock

exec 9>"$lock"
if ! flock -n 9; then
    echo "previous run is still busy"
    exit 0
fi

opts=(-a --checksum --no-owner --no-group --itemize-changes)
[ -r mirror.exclude ] && opts+=(--exclude-from=mirror.exclude)
[ -t 1 ] && opts+=(--progress)

ok=0
for sub in conf htdocs; do
    mkdir -p "$dst/$sub"
    rsync "${opts[@]}" "$src/$sub/" "$dst/$sub/" >>"$log" 2>&1 # HARK: nonzero-exit|write-failed no-errexit output-discarded status=23
    rc=$?
    case $rc in
        0) ok=$((ok + 1)) ;;
        23|24)
            # files come and go while we copy, the next run gets them
            ok=$((ok + 1)) ;;
        *)
            echo "mirror: $sub: rsync ended with $rc" >&2
            tail -n 5 "$log" >&2
            exit "$rc" ;;
    esac
done

# the standby serves what the stamp says
(cd "$dst" && find . -type f ! -name .stamp | LC_ALL=C sort | wc -l) >"$dst/.stamp"
echo "mirrored $ok trees, $(<"$dst/.stamp") files on the standby"
