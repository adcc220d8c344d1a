#!/bin/bash
# HARK: title install -m into a directory that nobody made, in a loop over three programs
# HARK: case tags=install
prefix=$PWD/stage
mkdir -p "$prefix/share"
for tool in fetch store; do
    install -m 755 "$tool.sh" "$prefix/bin/$tool" 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=stage/bin/fetch|stage/bin/store status=1 call=open
done
install -m 644 readme.txt "$prefix/share/readme.txt"
find stage -type f | sort
