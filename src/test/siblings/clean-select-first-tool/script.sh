#!/bin/bash
# HARK: silent
# HARK: title the first of several pagers, checksum tools and downloaders that is there
# HARK: case tags=probe,function
set -eu
first_of() { local c; for c in "$@"; do type -P "$c" >/dev/null && { echo "$c"; return; }; done; return 1; }
sum=$(first_of b3sum-none xxhsum-none sha256sum cksum)
dl=$(first_of aria2c-none wget-none curl) || dl=none
pager=$(first_of most-none bat-none) || pager=cat
[ "$sum" = sha256sum ] && printf abc | $sum
$pager notes.txt
hash none-tool 2>/dev/null || echo "$dl-less operation is possible"  > /dev/null
which none-tool >/dev/null 2>&1 || echo "none-tool is optional"
