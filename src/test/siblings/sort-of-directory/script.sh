#!/bin/bash
# HARK: title sort of a list directory, in a command substitution whose text is all that counts
# HARK: case tags=errno,substitution
hosts=$(sort -u inventory 2>/dev/null)   # HARK: is-a-directory|nonzero-exit stderr-discarded subst-status-ignored no-errexit errno=EISDIR status=2 call=read
for h in $hosts; do echo "patch $h"; done
echo "patch run complete"
