#!/bin/bash
set -e
mkdir -p cache upstream/pool/main upstream/pool/contrib upstream/pool/non-free
mount -t tmpfs -o size=128k,mode=755 tmpfs cache
seq 1 3000 > upstream/pool/main/alpha.pkg
seq 1 2000 > upstream/pool/contrib/beta.pkg
seq 1 40000 > upstream/pool/non-free/fonts.pkg
