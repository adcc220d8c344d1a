#!/bin/bash
# HARK: title rsync fills the small cache volume; its failure is taken for "nothing new"
# HARK: case needs=rsync tags=tmpfs
# Nightly refresh of the package cache from the pool.
set -u
pool=upstream/pool
cache=cache
log=state/rsync.log
mkdir -p state
: > "$log"

sync_section() {
    local section=$1
    # HARK: no-space|write-failed or-true output-discarded stderr-discarded errno=ENOSPC call=write status=11
    rsync -rt --inplace "$pool/$section/" "$cache/$section/" >> "$log" 2>&1
}

for section in main contrib extra non-free; do
    if [ ! -d "$pool/$section" ]; then
        echo "$section: not in the pool, skipped"
        continue
    fi
    # HARK: also
    sync_section "$section" || echo "$section: nothing new"
done
rm -f state/stale
echo "mirror refreshed"
