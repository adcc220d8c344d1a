#!/bin/bash
# HARK: title a wrapper starts make with env -u; the flag that selects TLS is gone and the probe's status is ignored
# HARK: case tags=env,make needs=make
set -e
export WITH_TLS=1
env -u WITH_TLS make -s app   # HARK: extra
./app --check-tls >/dev/null || :   # HARK: nonzero-exit|env-lost or-true status=4 also=6
echo "image built"
