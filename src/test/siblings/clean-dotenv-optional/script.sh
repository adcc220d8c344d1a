#!/bin/bash
# HARK: silent
# HARK: title settings from three places, of which two may be absent
# HARK: case tags=env,probe
set -euo pipefail
set -a
[ -f .env ] && . ./.env
[ -r .env.local ] && . ./.env.local || :
for f in env.d/*.env; do [ -e "$f" ] || continue; . "$f"; done
set +a
. ./missing.env 2>/dev/null || PORT=${PORT:-8080}
echo "port $PORT of ${NAME:-app}"
