#!/bin/bash
# HARK: title curl -s of a file URL, || true; the old copy is used for ever
# HARK: case tags=network,or-true needs=curl
set -eu
mkdir -p cache
curl -sf -o cache/feed.xml "file://$PWD/upstream/feed.xml" || true   # HARK: missing-file|nonzero-exit or-true errno=ENOENT path=upstream/feed.xml status=37
[ -f cache/feed.xml ] || echo "<feed/>" > cache/feed.xml
echo "feed bytes: $(wc -c < cache/feed.xml)"
