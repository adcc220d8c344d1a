#!/bin/bash
# HARK: title an ERR trap reports to a log and exits 0
# HARK: case tags=trap,ci
set -Eeuo pipefail
mkdir -p log out
trap 'echo "aborted in line $LINENO" >> log/trap.log; exit 0' ERR
echo "signing"
install -m 600 keys/release.key out/ 2>/dev/null   # HARK: missing-file trap-exit-zero stderr-discarded errno=ENOENT path=keys/release.key status=1
echo "signed" > out/artifact.sig
echo "artifact signed"
