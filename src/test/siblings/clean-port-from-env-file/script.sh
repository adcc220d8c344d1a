#!/bin/bash
# HARK: silent
# HARK: title an env file may be missing; the script says what it takes instead
# HARK: case tags=source,default
set -euo pipefail
if [[ -f .env ]]; then
    set -a
    . ./.env
    set +a
else
    echo "no .env, taking the defaults"
fi
echo "port ${PORT:-8080}"
pgrep -x no-such-daemon-here >/dev/null || echo "not running yet"
