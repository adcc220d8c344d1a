#!/bin/bash
# HARK: silent
# HARK: title write to a temporary name, sync, rename; old leftovers are removed by name and by age
# HARK: case tags=write
set -euo pipefail
umask 077
tmp=$(mktemp ./state.XXXXXX)
trap 'rm -f "$tmp"' EXIT
{ echo "version=2"; echo "items=$(ls items | wc -l)"; } > "$tmp"
cmp -s "$tmp" state.ini || mv "$tmp" state.ini
find . -maxdepth 1 -name 'state.??????' -mmin +60 -delete
[ ! -e "$tmp" ] || echo "left over"
cat state.ini
