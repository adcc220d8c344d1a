#!/bin/bash
# HARK: title a retry loop ends after three attempts, and the script goes on as if it had worked
# HARK: case tags=retry,loop
fetch() {
    local n
    for n in 1 2 3; do
        cp upstream/feed.xml cache/ 2>/dev/null && return 0   # HARK: missing-file stderr-discarded no-errexit if-condition errno=ENOENT path=upstream/feed.xml status=1 call=stat
        sleep 0.01
    done
}
mkdir -p cache
fetch
echo "feed: $(ls cache | wc -l) files"
