#!/bin/bash
# HARK: silent
# HARK: title the entry point of a container that runs in many environments
# HARK: case tags=container,nested
# entrypoint.sh - prepare the container, run the hooks, become the server
set -euo pipefail
shopt -s nullglob

APP=$PWD
DATA=${DATA:-$APP/data}
HOOKS=$APP/entrypoint.d

say() { echo "entrypoint: $*"; }
die() { echo "entrypoint: $*" >&2; exit 1; }

# VAR_FILE may name a file with the value
file_env() {
    local var=$1 default=${2:-} file
    file="${var}_FILE"
    if [ -n "${!var:-}" ]; then return 0; fi
    if [ -n "${!file:-}" ] && [ -r "${!file}" ]; then
        printf -v "$var" '%s' "$(< "${!file}")"
    else
        printf -v "$var" '%s' "$default"
    fi
    export "${var?}"
}

APP_TOKEN_FILE=$APP/secrets/token
file_env APP_TOKEN
file_env APP_PORT 8080
[ -n "$APP_TOKEN" ] || die "no token"

# limits of the control group, in either version, or none at all
memory=unlimited
for f in /sys/fs/cgroup-none/memory.max /sys/fs/cgroup-none/memory/memory.limit_in_bytes; do
    if value=$(cat "$f" 2>/dev/null); then memory=$value; break; fi
done
ulimit -n 1000000000 2>/dev/null || ulimit -n "$(ulimit -n)"

mkdir -p "$DATA"
if [ -z "$(ls -A "$DATA")" ]; then
    say "first start"
    cp -r "$APP/seed/." "$DATA/"
fi
rm -f "$DATA/server.pid" "$DATA"/*.sock

if getent passwd appuser-none >/dev/null 2>&1; then
    chown -R appuser-none "$DATA"
fi

for hook in "$HOOKS"/*; do
    case "$hook" in
        *.sh)
            if [ -x "$hook" ]; then "$hook" "$DATA"; else . "$hook"; fi
            ;;
        *.disabled) say "ignoring $(basename "$hook")" ;;
    esac
done
for extra in /docker-entrypoint-none.d/*.sh; do
    . "$extra"
done

if grep -q '^port=' "$DATA/server.conf"; then
    say "port is configured"
else
    echo "port=$APP_PORT" >> "$DATA/server.conf"
fi
"$APP/bin/server" --check "$DATA/server.conf" || die "bad configuration"
tini=$(command -v tini-none || command -v dumb-init-none || true)
say "memory $memory, mode $MODE, init ${tini:-none}"
exec ${tini:+"$tini"} "$APP/bin/server" "$DATA/server.conf"
