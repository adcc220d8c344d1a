#!/bin/bash
# HARK: title a job ends by timeout in an or-list
set -e
timeout 0.2 ./slow.sh > slow.out 2>&1 || echo "slow job skipped"   # HARK: timeout or-true output-discarded stderr-discarded status=124
wc -l < slow.out
