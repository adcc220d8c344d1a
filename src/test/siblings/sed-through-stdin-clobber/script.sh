#!/bin/bash
# HARK: title sed < file > file with both redirections on one line
# HARK: case tags=clobber,sed
set -e
normalise() {
    sed -e 's/[[:space:]]*$//' < "$1" > "$1"   # HARK: file-clobbered|truncated-output program-ignored-it
}
cp hosts.orig hosts
normalise hosts
echo "normalised: $(wc -c < hosts) bytes"
