#!/bin/bash
# HARK: title a retry loop that runs out and falls off the end of its function
# HARK: case needs=curl tags=network,retry
# start-service.sh - prepare the payload, register with the service registry, then hand over
set -euo pipefail

BASE=$(cd "$(dirname "$0")" && pwd)
RUN=$BASE/run
SERVICE=${SERVICE:-orders}
CONF=$BASE/conf/$SERVICE.conf
RETRIES=3

info() { printf '%s: %s\n' "$SERVICE" "$*"; }
die() { printf '%s: fatal: %s\n' "$SERVICE" "$*" >&2; exit 1; }

[ -r "$CONF" ] || die "no configuration"
# shellcheck disable=SC1090
. "$CONF"
: "${REGISTRY:?}" "${PORT:?}"

cleanup() { rm -f "$RUN/payload.json"; }
trap cleanup EXIT

mkdir -p "$RUN"
# a pid file of an earlier life
if [ -f "$RUN/service.pid" ]; then
    old=$(cat "$RUN/service.pid")
    if kill -0 "$old" 2>/dev/null; then die "already running"; fi
    rm -f "$RUN/service.pid"
fi

zone=$(cat /etc/availability-zone-none 2>/dev/null || echo "local")

write_payload() {
    cat > "$RUN/payload.json" <<EOT
{"name": "$SERVICE", "port": $PORT, "tags": ["$zone", "${TIER:-backend}"]}
EOT
}

register() {
    local attempt
    for attempt in $(seq "$RETRIES"); do
        if curl -fsS -m 1 -X PUT --data @"$RUN/payload.json" "$REGISTRY/v1/agent/service/register" >/dev/null 2>&1; then # HARK: connection-refused|nonzero-exit if-condition output-discarded stderr-discarded last-command-wins status=7
            info "registered"
            return 0
        fi
        sleep 0.1
    done
}

write_payload
register || die "could not register with $REGISTRY"

echo "up" > "$RUN/state"
info "listening on $PORT"
