#!/bin/bash
# HARK: title a monitoring check lacks its first line; the agent swallows the exec format error
# HARK: case needs=python3
set -euo pipefail
interval=${INTERVAL:-60}
mkdir -p spool
rm -f spool/*.new

. ./agent.conf
if [ -n "${DISABLED:-}" ]; then
    echo "agent is disabled"
    exit 0
fi

# HARK: exec-failed program-ignored-it errno=ENOEXEC call=exec path=checks/raid
python3 agent/collect.py checks > spool/metrics.new
mv spool/metrics.new spool/metrics

if grep -q '^crit' spool/metrics; then
    echo "host is critical"
    exit 2
fi
echo "host is fine, next run in ${interval}s"
