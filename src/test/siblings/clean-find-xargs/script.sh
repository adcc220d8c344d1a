#!/bin/bash
# HARK: silent
# HARK: title find and xargs over awkward names, an empty xargs -r, find with no match
# HARK: case tags=find,xargs
set -euo pipefail
mkdir -p 'my docs/deep dir'
echo 1 > 'my docs/a b.txt'
echo 2 > 'my docs/deep dir/c.txt'
find 'my docs' -name '*.txt' -print0 | sort -z | xargs -0 -n1 cat
find 'my docs' -name '*.none' -print0 | xargs -0 -r rm
find 'my docs' -type d -empty -exec rmdir {} +
find 'my docs' -type f -exec grep -l 2 {} \; | wc -l
find . -name '*.txt' -exec test -s {} \; -print | wc -l
