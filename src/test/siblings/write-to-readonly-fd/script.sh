#!/bin/bash
# HARK: title a descriptor was opened for reading, the journal entry goes nowhere
# HARK: case tags=redirection,write
touch journal
exec 6< journal
entry() { echo "$1" 1>&6 2>/dev/null || true; }   # HARK: write-failed|nonzero-exit or-true errno=EBADF status=1 call=write cmd=echo
entry "balance 10"
exec 6<&-
echo "entries: $(wc -l < journal)"
