#!/bin/bash
# HARK: silent
# HARK: title checksums are verified; a changed file is found, said and handled
# HARK: case tags=test
set -u
sha256sum a.txt b.txt > SUMS
sha256sum -c --quiet SUMS && echo "intact"
echo more >> b.txt
if ! sha256sum -c --status SUMS; then
    bad=$(sha256sum -c SUMS 2>/dev/null | grep -v ': OK$' | cut -d: -f1)
    echo "changed: $bad"
    sha256sum a.txt b.txt > SUMS
fi
sha256sum -c --status SUMS && echo "recorded"
