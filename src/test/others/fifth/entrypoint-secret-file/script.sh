#!/bin/bash
# Container entry point: renders app.conf out of the environment and the mounted secrets, then starts the app.
# HARK: title the secret is not readable for the container's user, the configuration gets an empty password
# HARK: case user=nobody
set -euo pipefail

: "${DB_HOST:=127.0.0.1}" "${DB_PORT:=5432}" "${DB_USER:=shop}"
: "${SECRETS_DIR:=secrets}" "${CONF_DIR:=etc}"

log() { printf 'entrypoint: %s\n' "$*"; }

mkdir -p "$CONF_DIR" run
umask 077

log "rendering $CONF_DIR/app.conf"
cat > "$CONF_DIR/app.conf" <<EOF
[database]
host = $DB_HOST
port = $DB_PORT
user = $DB_USER
password = $(cat "$SECRETS_DIR/db_password")

[session]
key = $(cat "$SECRETS_DIR/session_key")
EOF
# HARK: permission-denied subst-status-ignored errno=EACCES call=open path=secrets/db_password status=1 at=script.sh:21 also=script.sh:16 cmd=cat

log "keys: $(grep -c '=' "$CONF_DIR/app.conf")"

printf '%s\n' "${1:-web}" > run/role
log "starting $(cat run/role)"
exec bin/app "$CONF_DIR/app.conf"
