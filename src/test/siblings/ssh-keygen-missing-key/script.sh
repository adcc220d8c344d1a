#!/bin/bash
# HARK: title the fingerprint of a host key that does not exist
# HARK: case tags=ssh needs=ssh-keygen
set -e
fp=$(ssh-keygen -lf keys/host_ed25519.pub 2>/dev/null | cut -d' ' -f2)   # HARK: missing-file no-pipefail stderr-discarded subst-status-ignored errno=ENOENT path=keys/host_ed25519.pub status=255
mkdir -p out
echo "fingerprint=${fp}" > out/known
echo "host key recorded"
