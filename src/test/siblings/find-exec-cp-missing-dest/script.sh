#!/bin/bash
# HARK: title find -exec cp into a directory that is not there; find says 0 of nothing wrong
# HARK: case tags=find
mkdir -p photos
touch photos/a.jpg photos/b.jpg
find photos -name '*.jpg' -exec cp {} album/ \; 2>/dev/null   # HARK: not-a-directory|missing-file find-exec stderr-discarded no-errexit status=1
echo "album filled"
