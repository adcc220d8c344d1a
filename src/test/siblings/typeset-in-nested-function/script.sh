#!/bin/bash
# HARK: title typeset in a function that is called from a function; git says there is no repository
# HARK: case tags=substitution,function,git needs=git
set -eu
stamp() {
    typeset rev=$(git -C src rev-parse --short HEAD 2>/dev/null)   # HARK: nonzero-exit|missing-file local-masks-status stderr-discarded status=128 cmd=git
    echo "rev ${rev:-none}"
}
release() { stamp > release.txt; }
release
cat release.txt
