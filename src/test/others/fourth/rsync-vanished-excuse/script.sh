#!/usr/bin/env bash
# HARK: title a file of the list does not exist, and the excuse for vanished files covers it
# HARK: case needs=rsync tags=backup
set -o errexit -o nounset -o pipefail

# --- settings -------------------------------------------------------------
source_dir="host"
snapshot_root="snapshots"
list="include.list"
today="${SNAPSHOT_NAME:-daily.0}"
# --------------------------------------------------------------------------

die() { echo >&2 "snapshot: $*"; exit 1; }

[[ -d $source_dir ]] || die "no $source_dir"
[[ -s $list ]]       || die "nothing to save in $list"

rotate() {
    local n
    for n in 2 1 0; do
        if [[ -d $snapshot_root/daily.$n ]]; then
            rm -rf "$snapshot_root/daily.$((n + 1))"
            mv "$snapshot_root/daily.$n" "$snapshot_root/daily.$((n + 1))"
        fi
    done
}

mkdir -p "$snapshot_root"
rotate

args=(--archive --relative --delete)
[[ -d $snapshot_root/daily.1 ]] && args+=(--link-dest="../daily.1")

# files that vanish while we copy are nothing to worry about
rsync "${args[@]}" --files-from=<(grep -v '^#' "$list") "$source_dir/" "$snapshot_root/$today/" 2>"$snapshot_root/rsync.err" || true  # HARK: missing-file errno=ENOENT path=hooks.conf status=23 or-true

copied=$(find "$snapshot_root/$today" -type f | wc -l)
(( copied > 0 )) || die "empty snapshot"
touch "$snapshot_root/$today/.complete"
echo "snapshot $today complete"
