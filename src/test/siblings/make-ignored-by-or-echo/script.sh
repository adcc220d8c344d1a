#!/bin/bash
# HARK: title make fails in a rule, the script says that the docs were built
# HARK: case needs=make tags=make
printf 'docs:\n\tcp manual.src manual.html\n' > Makefile
make -s docs 2>/dev/null || echo "docs skipped"   # HARK: missing-file|nonzero-exit or-true stderr-discarded status=2
echo "release complete"
