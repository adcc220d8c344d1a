#!/bin/bash
# HARK: title for f in $(find …): a folder with a space becomes two words
# HARK: case tags=loop,find,quoting
mkdir -p flat
for f in $(find music -name '*.cue' | sort); do
    cp "$f" flat/ 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=music/live|set.cue status=1
done
echo "playlists: $(ls flat | wc -l)"
