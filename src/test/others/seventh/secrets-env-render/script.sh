#!/bin/bash
# HARK: title die inside a command substitution ends only the substitution
# HARK: case tags=container
# render-env.sh - write the env file of the application from the mounted secrets
set -euo pipefail

SECRETS_DIR=${SECRETS_DIR:-secrets}
OUT=${1:-app.env}
count=0

log() { echo "render-env: $*"; }
die() { echo "render-env: $*" >&2; exit 1; }

[ -d "$SECRETS_DIR" ] || die "secrets are not mounted"
umask 077
rm -f "$OUT.tmp"

# plain settings: site file over defaults
for f in env.d/defaults env.d/site env.d/local; do
    if [ -f "$f" ]; then
        grep -v '^#' "$f" >> "$OUT.tmp"
    fi
done

secret() {
    local name=$1
    head -n 1 -- "$SECRETS_DIR/$name" || die "secret $name is not readable" # HARK: missing-file subst-status-ignored subshell errno=ENOENT call=open path=secrets/db_password status=1
}

emit() {
    local key=$1 value=$2
    printf '%s=%s\n' "$key" "$value" >> "$OUT.tmp"
    count=$((count + 1))
}

emit SMTP_TOKEN "$(secret smtp_token)"
emit DB_USER "$(secret db_user)"
emit DB_PASSWORD "$(secret db_password)" # HARK: also
emit SESSION_KEY "$(secret session_key)"

# an old file stays as a backup, on the first start there is none
mv "$OUT" "$OUT.bak" 2>/dev/null || true
mv "$OUT.tmp" "$OUT"

if ! grep -q '^FEATURE_BETA=' "$OUT"; then
    echo "FEATURE_BETA=off" >> "$OUT"
fi
log "$count secrets, $(wc -l < "$OUT") lines"
